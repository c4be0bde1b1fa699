package fr.jumelages.casefile;

import fr.jumelages.shared.Refusal;

/**
 * In how many passes a JPEG says to draw its picture. Cameras use one, progressive pictures a dozen; each costs as much
 * time as the whole picture, so thousands of them in a small file would keep a processor busy for hours.
 */
record JpegScans(int count) {

    private static final int MOST = 100;
    private static final int START_OF_SCAN = 0xDA;

    /** In drawn data, the byte 0xFF is never followed by this mark. */
    static JpegScans of(byte[] content) {
        int count = 0;
        for (int i = 0; i < content.length - 1; i++) {
            if (content[i] == (byte) 0xFF && content[i + 1] == (byte) START_OF_SCAN) {
                count++;
            }
        }
        return new JpegScans(count);
    }

    void refuseTooMany(UploadedName name) {
        if (count > MOST) {
            throw new Refusal("upload.broken", name.title());
        }
    }
}
