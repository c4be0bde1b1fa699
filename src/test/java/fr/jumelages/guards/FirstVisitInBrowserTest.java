package fr.jumelages.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser really transfers: the first page with everything, later ones with what was kept. */
@ApplicationTest
class FirstVisitInBrowserTest {

    private static final int KILOBYTE = 1024;

    @LocalServerPort
    int port;

    private int requests;
    private long bytes;

    @Test
    void theFirstVisitIsLightAndTheNextPagesAreLighter() {
        Page page = Browser.newPage();
        count(page);
        open(page, "/");
        assertThat(bytes).as("bytes of the first visit").isLessThanOrEqualTo(300 * KILOBYTE);
        assertThat(requests).as("requests of the first visit").isLessThanOrEqualTo(10);
        for (String path : new String[] {"/etablissements", "/inscription", "/connexion", "/accessibilite"}) {
            open(page, path);
            assertThat(bytes).as("bytes of " + path).isLessThanOrEqualTo(20 * KILOBYTE);
        }
        page.context().close();
    }

    private void count(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.on("Network.loadingFinished", done -> {
            long transferred = done.get("encodedDataLength").getAsLong();
            bytes += transferred;
            requests += transferred > 0 ? 1 : 0;
        });
    }

    private void open(Page page, String path) {
        bytes = 0;
        requests = 0;
        page.navigate("http://localhost:" + port + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        System.out.printf("transferred: %s %d bytes in %d requests%n", path, bytes, requests);
    }
}
