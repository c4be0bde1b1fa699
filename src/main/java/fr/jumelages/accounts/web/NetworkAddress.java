package fr.jumelages.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as far as limits care: an IPv4 address, or the /64 that one IPv6 line owns. */
record NetworkAddress(String value) {

    static NetworkAddress of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        return new NetworkAddress(address.contains(":") ? line(address) : address);
    }

    private static String line(String address) {
        try {
            // a literal, so no name is looked up
            InetAddress parsed = InetAddress.getByName(address.replaceFirst("%.*", ""));
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), 8))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
