package org.skypesms.skypetosms.answer;

/** Whether a draft can be sent. */
sealed interface Judged permits Ready, Refused {}
