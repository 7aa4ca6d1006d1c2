package org.skypesms.skypetosms.answer;

import org.skypesms.skypetosms.command.Account;

/** Answers requests about the person's own account. Immutable. */
public final class AccountAnswers {

  private final OwnLanguage language;
  private final Registering registering;
  private final Verifying verifying;
  private final QuotaAnswers quota;
  private final ExportAnswers export;
  private final ForgetAnswers forgetting;

  /** From these. */
  public AccountAnswers(
      OwnLanguage language,
      Registering registering,
      Verifying verifying,
      QuotaAnswers quota,
      ExportAnswers export,
      ForgetAnswers forgetting) {
    this.language = language;
    this.registering = registering;
    this.verifying = verifying;
    this.quota = quota;
    this.export = export;
    this.forgetting = forgetting;
  }

  void answer(Conversing with, Account request) {
    if (request instanceof Account.Language chosen) {
      language.choose(with, chosen.code());
    } else if (request instanceof Account.Languages) {
      language.show(with);
    } else if (request instanceof Account.Quota) {
      quota.tell(with);
    } else if (request instanceof Account.Export) {
      export.export(with);
    } else {
      answerOfTheMobile(with, request);
    }
  }

  private void answerOfTheMobile(Conversing with, Account request) {
    if (request instanceof Account.Register register) {
      registering.register(with, register.phone());
    } else if (request instanceof Account.Code code) {
      verifying.verify(with, code.code());
    } else if (request instanceof Account.Forward forward) {
      ForwardAnswers.forward(with, forward.on());
    } else if (request instanceof Account.ForgetMe) {
      forgetting.ask(with);
    } else if (request instanceof Account.ForgetMeForSure) {
      forgetting.forget(with);
    } else {
      throw new IllegalStateException("the table has no such command yet: " + request);
    }
  }
}
