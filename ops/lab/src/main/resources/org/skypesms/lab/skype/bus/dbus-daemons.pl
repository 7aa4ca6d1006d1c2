# Listens on the sockets of many buses and runs one dbus-daemon on a socket once somebody connects to it.
# usage: perl dbus-daemons.pl CONFIGURATION
# Standard input:  listen PATH, start PATH, stop PATH            (words are separated by a tab)
# Standard output: listening PATH, failed PATH REASON, knock PATH, started PATH PID, ended PATH STATUS
# The daemon gets the listening socket itself, as from a service manager, so that whoever knocked is served by it
# and the socket outlives every daemon. All daemons end when standard input does.
use strict;
use warnings;
use POSIX ();
use Socket;

my $configuration = shift // die "usage: dbus-daemons.pl CONFIGURATION\n";
my %socket;     # path => listening socket
my %knocked;    # path => true from a knock until its daemon has ended
my %path;       # process id => path
my $unread = '';

$| = 1;
open(my $third, '<', '/dev/null') or die "no /dev/null: $!\n";    # daemons want descriptor 3
fileno($third) == 3 or die "descriptor 3 is taken\n";
$SIG{CHLD} = sub { };                                             # ends the waiting below
$SIG{TERM} = $SIG{INT} = sub { finish() };

while (1) {
    my $watched = '';
    vec($watched, 0, 1) = 1;
    my @quiet = grep { !$knocked{$_} } keys %socket;
    vec($watched, fileno($socket{$_}), 1) = 1 for @quiet;
    my $count = select(my $ready = $watched, undef, undef, %path ? 0.5 : undef);
    reap();
    next if $count <= 0;
    for my $path (grep { vec($ready, fileno($socket{$_}), 1) } @quiet) {
        $knocked{$path} = 1;
        say_to_lab('knock', $path);
    }
    listen_to_lab() if vec($ready, 0, 1);
}

sub say_to_lab { print join("\t", @_), "\n" or finish() }

sub listen_to_lab {
    sysread(STDIN, $unread, 65536, length $unread) or finish();
    while ($unread =~ s/^([^\n]*)\n//) {
        my ($word, $path) = split /\t/, $1;
        if    ($word eq 'listen') { bind_to($path) }
        elsif ($word eq 'start')  { start($path) }
        elsif ($word eq 'stop')   { kill 'KILL', grep { $path{$_} eq $path } keys %path }
    }
}

sub bind_to {
    my ($path) = @_;
    unlink $path;
    my $socket;
    socket($socket, PF_UNIX, SOCK_STREAM, 0) && bind($socket, pack_sockaddr_un($path)) && listen($socket, 64)
        or return say_to_lab('failed', $path, "$!");
    $socket{$path} = $socket;
    say_to_lab('listening', $path);
}

sub start {
    my ($path) = @_;
    $knocked{$path} = 1;
    my $pid = fork();
    if (!defined $pid) {
        delete $knocked{$path};
        return say_to_lab('ended', $path, "$!");
    }
    become_daemon($path) if $pid == 0;
    $path{$pid} = $path;
    say_to_lab('started', $path, $pid);
}

sub become_daemon {
    my ($path) = @_;
    $SIG{$_} = 'DEFAULT' for qw(CHLD TERM INT);
    POSIX::dup2(fileno($socket{$path}), 3);
    open(STDIN,  '<', '/dev/null');
    open(STDOUT, '>', '/dev/null');
    @ENV{qw(LISTEN_FDS LISTEN_PID)} = (1, $$);
    my @daemon = ('sh', '-c', 'ulimit -v 1048576; exec dbus-daemon "$@"', 'dbus-daemon',
        "--config-file=$configuration", qw(--nofork --nopidfile --syslog-only));
    no warnings 'exec';
    exec('setpriv', '--pdeathsig', 'TERM', @daemon);
    exec(@daemon);
    POSIX::_exit(127);
}

sub reap {
    while ((my $pid = waitpid(-1, POSIX::WNOHANG())) > 0) {
        my $status = $?;
        my $path = delete $path{$pid} // next;
        delete $knocked{$path};
        say_to_lab('ended', $path, $status & 127 ? 'signal ' . ($status & 127) : $status >> 8);
    }
}

sub finish {
    $SIG{CHLD} = $SIG{TERM} = $SIG{INT} = $SIG{PIPE} = 'IGNORE';
    kill 'TERM', keys %path if %path;
    POSIX::_exit(0);
}
