# Chats with Net::DBus, as the old Perl clients did: with an exported object, and asking for Skype's own name first.
# usage: netdbus.pl ADDRESS NAME
use strict;
use warnings;
use utf8;

package Notices;
use base 'Net::DBus::Object';
use Net::DBus::Exporter 'com.Skype.API.Client';

our @heard;
dbus_method('Notify', ['string'], []);

sub new { my ($class, $service) = @_; return $class->SUPER::new($service, '/com/Skype/Client') }
sub Notify { my ($self, $line) = @_; push @heard, $line; Net::DBus::Reactor->main->shutdown; return }

package main;
use Net::DBus;
use Net::DBus::Reactor;

my ($address, $name) = @ARGV;
$| = 1;
alarm 30;
my $bus     = Net::DBus->new($address);
my $notices = Notices->new($bus->export_service('com.Skype.API'));
my $skype   = $bus->get_service('com.Skype.API')->get_object('/com/Skype', 'com.Skype.API');

sub say_to_skype {
    my $reply = $skype->Invoke($_[0]);
    print "$reply\n";
    return $reply;
}

sub wait_for {
    my ($end) = @_;
    while (1) {
        while (@Notices::heard) {
            my $line = shift @Notices::heard;
            print "heard $line\n";
            return $line if $line =~ /\Q$end\E$/;
        }
        Net::DBus::Reactor->main->run;    # until something is heard
    }
}

say_to_skype("NAME $name");
say_to_skype('PROTOCOL 7');
wait_for('USERSTATUS ONLINE');
say_to_skype("MESSAGE skype-to-sms $name says \x{e4} \x{1f680} ");
while (1) {
    my $message = (split / /, wait_for('STATUS RECEIVED'))[1];
    last if say_to_skype("GET CHATMESSAGE $message BODY") =~ /BODY hello \Q$name\E$/;
}
