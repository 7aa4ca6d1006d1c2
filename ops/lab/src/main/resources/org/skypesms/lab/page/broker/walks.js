// The walks of a text through the pair, in their order: who hands it on, and the queues between them.
export const walks = [
  {
    title: 'From chat to phone',
    stops: [
      { half: 'skype-to-sms', listens: 'chat.received', about: 'hears the chat' },
      { queue: 'chat.received', label: 'Lines typed', about: 'every line a person typed to either half' },
      { queue: 'sms.outbound', label: 'Texts to send', about: 'whole texts on their way to the SMSC' },
      { queue: 'sms.deferred', label: 'Held back', about: 'texts to a phone whose earlier text has to wait' },
      { end: 'SMSC', about: 'takes it to the phone' },
    ],
  },
  {
    title: 'From phone to chat',
    stops: [
      { end: 'SMSC', about: 'has a text or a receipt' },
      { queue: 'sms.received', label: 'Texts from phones', about: 'each part as the SMSC delivered it' },
      { queue: 'sms.receipts', label: 'Receipts', about: 'what became of texts that were sent' },
      { half: 'sms-to-skype', listens: 'chat.outbound.sms-to-skype', about: 'finds whose it is' },
      { queue: 'chat.outbound.sms-to-skype', label: 'Texts to show', about: 'lines that sms-to-skype says in the chat' },
      { queue: 'chat.outbound.skype-to-sms', label: 'Answers to show', about: 'lines that skype-to-sms says in the chat' },
    ],
  },
];

const inWalks = new Set(walks.flatMap((walk) => walk.stops.map((stop) => stop.queue)));

/** Whether something waits there that an operator has to look at. */
export const isSetAside = (name) => name.startsWith('dead.') || name === 'expired' || name === 'DLQ';

/** Queues that belong to the pair's own housekeeping. */
export const isOther = (name) => !inWalks.has(name) && !isSetAside(name);
