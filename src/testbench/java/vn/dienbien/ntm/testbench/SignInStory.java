package vn.dienbien.ntm.testbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.grid.testbench.GridElement;
import com.vaadin.flow.component.login.testbench.LoginFormElement;
import com.vaadin.testbench.TestBench;
import com.vaadin.testbench.TestBenchTestCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The start of every working day on vaadin-testbench: sign in, see the worklist. For owners who hold
 * a licence of TestBench; needs a portal with the training data on localhost:8080. Compiled by every
 * run of the tests, never run by them.
 */
class SignInStory extends TestBenchTestCase {

  private static final String PORTAL =
      System.getProperty("ntm.address", "http://localhost:8080");

  @BeforeEach
  void openBrowser() {
    ChromeOptions headless = new ChromeOptions();
    headless.addArguments("--headless=new", "--no-sandbox", "--disable-gpu");
    setDriver(TestBench.createDriver(new ChromeDriver(headless)));
  }

  @AfterEach
  void closeBrowser() {
    getDriver().quit();
  }

  @Test
  void theProvinceOfficerSeesWhatToDo() {
    getDriver().get(PORTAL + "/");
    LoginFormElement signIn = $(LoginFormElement.class).waitForFirst();
    signIn.getUsernameField().setValue("vpdp.tinh");
    signIn.getPasswordField().setValue("NtmDemo-2021");
    signIn.submit();
    GridElement worklist = $(GridElement.class).waitForFirst();
    assertTrue(worklist.getRowCount() > 0, "the training data has work for the province office");
  }
}
