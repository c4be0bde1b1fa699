package fr.jumelages.accounts.web;

import fr.jumelages.accounts.DemoPeople;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The sign-in page: asks for the address. What follows is the same whether anybody has it or not. */
@Controller
@RequestMapping("/connexion")
class SignInController {

    private final SignIn signIn;
    private final SignInLimits limits;
    private final RequestCookie cookie;
    private final ObjectProvider<DemoPeople> demo;

    SignInController(SignIn signIn, SignInLimits limits, RequestCookie cookie, ObjectProvider<DemoPeople> demo) {
        this.signIn = signIn;
        this.limits = limits;
        this.cookie = cookie;
        this.demo = demo;
    }

    @ModelAttribute("demoPeople")
    List<DemoPeople.DemoPerson> demoPeople() {
        DemoPeople people = demo.getIfAvailable();
        return people == null ? List.of() : people.all();
    }

    @GetMapping
    String page(@AuthenticationPrincipal Person person, HttpServletRequest request, Model model) {
        if (person != null) {
            return "redirect:/";
        }
        model.addAttribute("form", EmailForm.empty());
        model.addAttribute("left", request.getParameter("sortie") != null);
        return "accounts/sign-in";
    }

    @PostMapping
    String request(
            @ModelAttribute("form") EmailForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!form.isValid()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("invalid", true);
            return "accounts/sign-in";
        }
        limits.letter(form.address(), request);
        cookie.keep(signIn.request(form.address()), response);
        return "redirect:/connexion/code";
    }
}
