import * as api from './common/api.js';
import { byId } from './common/dom.js';
import { connect, on, refresher } from './common/events.js';
import { icon } from './common/icons.js';
import { themeButton } from './common/theme.js';
import { tabs } from './common/views.js';
import { broker, refreshQueues, useConsole } from './broker/broker.js';
import { useHalves } from './chat/directory.js';
import { messenger, openChatWith, refreshMessenger } from './chat/messenger.js';
import { openAccount, openFirst } from './chat/session.js';
import { openPhone, phonesView, refreshPhones } from './phone/phones.js';
import { useGateway } from './phone/reply.js';
import { stories } from './story/stories.js';

const refreshAll = refresher(async () => {
  const lab = await api.lab();
  useHalves(await Promise.all(lab.halves.map(api.account)));
  useGateway(lab);
  useConsole(lab.console);
  await Promise.all([
    openFirst().then(refreshMessenger),
    refreshPhones(),
    refreshQueues(),
  ]);
});

function watch(story) {
  if (story.account) {
    openAccount(story.account).then(() => openChatWith('skype-to-sms'));
  }
  if (story.phone) {
    openPhone(story.phone);
  }
}

byId('send').append(icon('send'));
themeButton();
tabs();
messenger();
phonesView();
broker();
stories(watch);
on('hello', refreshAll);
connect((alive) => { byId('connection').hidden = alive; });
