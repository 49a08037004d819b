// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generate/catalogue.h"

namespace logwright::generate {

namespace {

using enum Severity;

// Logins, timed jobs and the kernels: what syslog carries.
constexpr LineRow loginRows[] = {
    {"login.connection", none, "sshd", "Connection from {ip} port {port} on 10.40.0.5 port 22"},
    {"login.failed", none, "sshd", "Failed password for {user} from {ip} port {port} ssh2"},
    {"login.accepted_key", none, "sshd",
     "Accepted publickey for {user} from {ip} port {port} ssh2: ED25519 SHA256:{hex:24}"},
    {"login.accepted_password", none, "sshd", "Accepted password for {user} from {ip} port {port} ssh2"},
    {"login.opened", none, "sshd",
     "pam_unix(sshd:session): session opened for user {user}(uid={int:1000:1999})"},
    {"login.sudo", none, "sudo",
     "{user} : TTY=pts/{int:0:9} ; PWD=/home/{user} ; USER=root ; COMMAND=/usr/bin/systemctl status "
     "{pick:service}"},
    {"login.sftp", none, "sshd", "subsystem request for sftp by user {user}"},
    {"login.closed", none, "sshd", "pam_unix(sshd:session): session closed for user {user}"},
    {"login.disconnected", none, "sshd", "Disconnected from user {user} {ip} port {port}"},
    {"login.gave_up", none, "sshd",
     "Connection closed by authenticating user {user} {ip} port {port} [preauth]"},
    {"noise.login.invalid", none, "sshd", "Invalid user {pick:login} from {ip} port {port}"},
    {"noise.login.banner", none, "sshd", "banner exchange: Connection from {ip} port {port}: invalid format"},
    {"noise.login.logind", none, "systemd-logind", "New session {gauge:4000:0:9000:20} of user {user}."},
    {"rel.login.locked", none, "faillock", "Account of {user} locked after {int:5:9} failures"},
    {"rel.login.notice", none, "postman", "Notice about {user} queued for the duty officer"},
    {"rare.login.hostkey", none, "sshd",
     "Unable to negotiate with {ip} port {port}: no matching host key type found"},
    {"rare.login.useradd", none, "useradd",
     "new user: name={user}, UID={int:1000:1999}, GID={int:1000:1999}"},
    {"rare.login.reload", none, "sshd", "Received SIGHUP; restarting."},
    {"unknown.login.module", none, "sshd", "pam_mirror(sshd:auth): credentials copied to {path}"},
    {"leak.login.password", none, "sudo",
     "{user} : COMMAND=/usr/bin/backup --target vault1 --password={secret-password}"},
};

constexpr LineRow cronRows[] = {
    {"cron.opened", none, "CRON", "pam_unix(cron:session): session opened for user root(uid=0) by (uid=0)"},
    {"cron.command", none, "CRON", "(root) CMD (/opt/jobs/{pick:script} --lane {int:1:8})"},
    {"cron.started", none, "jobs", "started {pick:script} with nice {int:5:15}"},
    {"cron.progress", none, "jobs", "handled {skew:10:9000} items in {ms} ms"},
    {"cron.warning", none, "jobs", "skipped {skew:1:40} items that are in use"},
    {"cron.finished", none, "jobs", "finished with status 0"},
    {"cron.closed", none, "CRON", "pam_unix(cron:session): session closed for user root"},
    {"noise.cron.anacron", none, "anacron", "Normal exit ({int:0:2} jobs run)"},
    {"rare.cron.mail", none, "CRON",
     "(root) MAIL (mailed {int:40:900} bytes of output but got status 0x004b)"},
    {"rare.cron.table", none, "cron", "(system) RELOAD (/etc/cron.d/tamarack)"},
    {"unknown.cron.binary", none, "CRON", "(nobody) CMD (/dev/shm/.{hex:6}/run)"},
};

constexpr LineRow kernelRows[] = {
    {"noise.kernel.audit", none, "kernel",
     "audit: type=1400 apparmor=\"ALLOWED\" operation=\"open\" profile=\"blockserver\" pid={pid}"},
    {"noise.kernel.usb", none, "kernel",
     "usb 1-{int:1:4}: reset high-speed USB device number {int:2:9} using xhci_hcd"},
    {"noise.kernel.tcp", none, "kernel",
     "TCP: request_sock_TCP: Possible SYN flooding on port {int:8000:8100}. Sending cookies."},
    {"noise.kernel.martian", none, "kernel", "IPv4: martian source {ip} from 10.40.0.1, on dev bond0"},
    {"noise.kernel.temperature", none, "kernel",
     "hwmon0: intake {tenths:215:35:20:8} degrees, exhaust {tenths:330:60:45:12} degrees"},
    {"rel.kernel.link_slow", none, "kernel", "ata{int:1:6}: link is slow to respond, please be patient"},
    {"rel.kernel.retry", none, "kernel", "sd {int:0:5}:0:0:0: {skew:1:30} commands tried again"},
    {"rel.kernel.flap", none, "kernel", "eno1: NIC link is down"},
    {"rel.kernel.failover", none, "kernel", "bond0: (slave eno2): making interface the new active one"},
    {"rel.kernel.hot", none, "kernel",
     "CPU{int:0:63}: Core temperature above threshold (total events = {gauge:40:0:9000:15})"},
    {"rel.kernel.throttled", none, "kernel", "CPU{int:0:63}: clock throttled to {int:1200:1900} MHz"},
    {"rare.kernel.oom", none, "kernel",
     "Out of memory: Killed process {pid} (java) total-vm:{int:6000000:9000000}kB"},
    {"rare.kernel.segfault", none, "kernel",
     "jobs[{pid}]: segfault at {hex:4} ip {hex:12} sp {hex:12} error 4"},
    {"rare.kernel.mce", none, "kernel", "mce: [Hardware Error]: Machine check events logged"},
    {"rare.kernel.edac", none, "kernel",
     "EDAC MC0: 1 CE memory read error on CPU_SrcID#{int:0:1}_Channel#{int:0:3} (page:0x{hex:6})"},
    {"rare.kernel.neighbour", none, "kernel", "neighbour: arp_cache: {mac} answers for 10.40.2.{int:10:60}"},
    {"incident.kernel.medium", none, "kernel",
     "blk_update_request: critical medium error, dev sdc, sector {int:10000000:99000000}"},
    {"incident.kernel.io", none, "kernel",
     "Buffer I/O error on dev sdc1, logical block {int:1000000:9000000}, lost async page write"},
    {"incident.kernel.abort", none, "kernel",
     "EXT4-fs error (device sdc1): ext4_journal_check_start: Detected aborted journal"},
    {"flood.kernel.conntrack", none, "kernel", "nf_conntrack: table full, dropping packet"},
    {"unknown.kernel.module", none, "kernel",
     "mirror_tap: module verification failed: signature and/or required key missing"},
};

}  // namespace

std::span<const LineRow> loginLines() {
    return loginRows;
}

std::span<const LineRow> cronLines() {
    return cronRows;
}

std::span<const LineRow> kernelLines() {
    return kernelRows;
}

}  // namespace logwright::generate
