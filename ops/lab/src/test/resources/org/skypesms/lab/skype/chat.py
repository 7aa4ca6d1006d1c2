# What is said and awaited with either library: runs behind a script that defines name, heard, invoke and turn.


def say(command):
    reply = invoke(command)
    print(reply)
    return reply


def wait_for(end):
    while True:
        while heard:
            line = heard.pop(0)
            print('heard ' + line)
            if line.endswith(end):
                return line
        turn()


say('NAME ' + name)
say('PROTOCOL 7')
wait_for('USERSTATUS ONLINE')
say('MESSAGE skype-to-sms ' + name + ' says \u00e4 \U0001f680 ')
while True:
    message = wait_for('STATUS RECEIVED').split(' ')[1]
    if say('GET CHATMESSAGE ' + message + ' BODY').endswith('BODY hello ' + name):
        break
