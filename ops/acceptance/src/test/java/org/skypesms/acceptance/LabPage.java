package org.skypesms.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The lab's page as somebody uses it, found by what is written on it. For one thread. */
record LabPage(Page page) {

  /** The newest message of the open chat that has this text. */
  Locator message(String text) {
    return bubble("Messages of this chat", text);
  }

  /** The newest text of the phone in front that reads so. */
  Locator text(String text) {
    return bubble("Texts of this phone", text);
  }

  /** Where one writes as the account that is open. */
  Locator composer() {
    return page.getByLabel("Message", new Page.GetByLabelOptions().setExact(true));
  }

  /** Writes a line in the open chat, as soon as one is open. */
  void say(String line) {
    page.locator("#chat-head h2").waitFor();
    composer().fill(line);
    composer().press("Enter");
  }

  /** Writes back with the phone in front. */
  void writeBack(String text) {
    page.getByLabel("Text message").fill(text);
    page.getByRole(AriaRole.BUTTON, named("Send text")).click();
  }

  /** A chat or contact in the list of the account that is open. */
  Locator chat(String title) {
    return page.getByLabel("Messenger")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(title))
        .first();
  }

  /** Takes another account. */
  void become(String fullName) {
    page.getByRole(AriaRole.BUTTON, named("Choose another account")).click();
    page.getByLabel("Search all accounts").or(page.getByLabel("Search accounts")).fill(fullName);
    page.getByLabel("All accounts")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(fullName))
        .click();
  }

  /** On a narrow screen: goes to that part of the page. */
  void tab(String name) {
    page.getByLabel("Parts of the page")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
        .click();
  }

  /** How many pixels the page is wider than its window. */
  int overflow() {
    Object pixels = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
    return ((Number) pixels).intValue();
  }

  /** As if another tab came in front of it: a browser without a window hides none. */
  void hide() {
    page.evaluate(
        "() => {"
            + " Object.defineProperty(document, 'hidden', { value: true });"
            + " Object.defineProperty(document, 'visibilityState', { value: 'hidden' });"
            + " document.dispatchEvent(new Event('visibilitychange')); }");
  }

  static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private Locator bubble(String region, String text) {
    return page.getByRole(AriaRole.REGION, named(region))
        .getByText(text, new Locator.GetByTextOptions().setExact(true))
        .last();
  }
}
