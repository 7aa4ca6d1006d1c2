/** What any server process needs: its start and stop, health, status page and metrics. */
package org.skypesms.server;
