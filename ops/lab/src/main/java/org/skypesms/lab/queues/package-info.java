/** How full the broker's queues are: asked of its web console while somebody wants to know. */
package org.skypesms.lab.queues;
