/** What phones say to the service and not to a person: STOP and START. */
package org.skypesms.smstoskype.phonewords;
