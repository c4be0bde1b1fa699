package fr.jumelages.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** An SMTP server that keeps the Message-IDs of all it was given whole, and can behave badly in the ways that servers do. */
public class SmtpSink implements AutoCloseable {

    enum Manners {
        ACCEPTS,
        /** Takes the whole letter, then hangs up without a word. */
        CUTS_AFTER_DATA,
        BUSY_AFTER_DATA,
        REFUSES_AFTER_DATA,
        /** Takes the connection and says nothing. */
        SAYS_NOTHING,
        /** Greets by asking to come back later. */
        BUSY_AT_THE_DOOR
    }

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Map<String, Integer> received = new ConcurrentHashMap<>();
    private volatile Manners manners = Manners.ACCEPTS;
    private final AtomicInteger connections = new AtomicInteger();
    private volatile String envelopeSender = "";

    public SmtpSink() throws IOException {
        daemon(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    SmtpSink behaving(Manners other) {
        manners = other;
        return this;
    }

    /** How often each Message-ID was given, whether we said thank you or not. */
    public Map<String, Integer> received() {
        return received;
    }

    int connections() {
        return connections.get();
    }

    String envelopeSender() {
        return envelopeSender;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                connections.incrementAndGet();
                daemon(() -> talk(client));
            } catch (IOException e) {
                // the test is over
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                var in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1))) {
            if (manners == Manners.SAYS_NOTHING) {
                in.readLine();
                return;
            }
            say(client, manners == Manners.BUSY_AT_THE_DOOR ? "421 too busy" : "220 sink");
            for (String line = in.readLine(); line != null && answer(client, in, line); line = in.readLine()) {
                // the next command
            }
        } catch (IOException e) {
            // the client has gone
        }
    }

    /** @return whether the conversation goes on */
    private boolean answer(Socket client, BufferedReader in, String line) throws IOException {
        String command = line.toUpperCase(Locale.ROOT);
        if (command.startsWith("MAIL FROM")) {
            envelopeSender = line.replaceAll(".*<(.*)>.*", "$1");
        }
        if (!command.equals("DATA")) {
            say(client, command.startsWith("QUIT") ? "221 bye" : "250 ok");
            return !command.startsWith("QUIT");
        }
        say(client, "354 go on");
        String id = messageId(in);
        if (id == null) {
            return false;
        }
        received.merge(id, 1, Integer::sum);
        switch (manners) {
            case CUTS_AFTER_DATA:
                return false;
            case BUSY_AFTER_DATA:
                say(client, "451 4.3.0 come back later");
                return true;
            case REFUSES_AFTER_DATA:
                say(client, "554 5.7.1 we do not like it");
                return true;
            default:
                say(client, "250 taken");
                return true;
        }
    }

    /** Null when the client went away before the letter was whole. */
    private static String messageId(BufferedReader in) throws IOException {
        String id = "none";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                return id;
            }
            if (line.startsWith("Message-ID: ")) {
                id = line.substring("Message-ID: ".length());
            }
        }
        return null;
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
