'use strict';

const buddyStatus = ['never', 'removed', 'pending', 'yes'];

function cell(content) {
  const td = document.createElement('td');
  td.append(content);
  return td;
}

function linesOf(skypename) {
  const link = document.createElement('a');
  link.href = '/api/accounts/' + encodeURIComponent(skypename) + '/messages?after=0';
  link.textContent = 'lines';
  return link;
}

function row(account) {
  const tr = document.createElement('tr');
  tr.append(
    cell(account.skypename),
    cell(account.fullName),
    cell(account.service ? 'a half' : buddyStatus[account.buddyStatus]),
    cell(account.client),
    cell(linesOf(account.skypename)),
    cell(account.bus));
  return tr;
}

async function show() {
  const problem = document.getElementById('problem');
  try {
    const answer = await fetch('/api/accounts');
    document.getElementById('accounts').replaceChildren(...(await answer.json()).map(row));
    problem.textContent = '';
  } catch (failure) {
    problem.textContent = 'The lab does not answer.';
  }
}

show();
setInterval(show, 5000);
