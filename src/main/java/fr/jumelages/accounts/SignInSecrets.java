package fr.jumelages.accounts;

/**
 * What one request to sign in hands out.
 *
 * @param request stays in the browser that asked
 * @param token travels in the mailed link
 * @param code travels in the mail for those who type; worth something only together with the request
 */
record SignInSecrets(Secret request, Secret token, String code) {

    static SignInSecrets random() {
        return new SignInSecrets(Secret.random(), Secret.random(), Secret.randomCode());
    }
}
