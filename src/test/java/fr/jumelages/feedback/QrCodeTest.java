package fr.jumelages.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.jumelages.shared.SecretToken;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    @Test
    void aDecoderReadsTheAddressBack() throws Exception {
        String address = "https://jumelages.example/q/" + SecretToken.random().value();
        BufferedImage picture = QrCode.of(address).picture();
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var seen = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);

        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                        .getText())
                .isEqualTo(address);
    }
}
