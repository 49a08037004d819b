// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generate/catalogue.h"

namespace logwright::generate {

namespace {

using enum Severity;

constexpr LineRow lines[] = {
    {"block.receiving", information, "BlockServer$Receiver",
     "Receiving block {block} src: /{peer} dest: /{peer}"},
    {"block.received", information, "BlockServer$Responder",
     "Received block {block} of size {size} from /{peer} in {ms} ms"},
    {"block.responder", information, "BlockServer$Responder",
     "Responder {int:0:2} for block {block} terminating"},
    {"block.verified", information, "BlockScanner", "Verification succeeded for {block} after {ms} ms"},
    {"block.mirror_failed", warning, "BlockServer$Receiver",
     "Mirror of {block} at {peer} went away, going on without it"},
    {"block.opened", debug, "BlockServer$Sender", "Opened {block} for /{peer}"},
    {"block.served", information, "BlockServer$Sender", "Served block {block} to /{peer}"},
    {"block.cached", debug, "PageCache", "Kept {skew:1:512} pages of {block}"},
    {"block.closed", debug, "BlockServer$Sender", "Closed {block} after {total} ms"},
    {"block.reset", warning, "BlockServer$Sender", "Reader /{peer} of {block} reset the connection"},
    {"block.deleting", information, "FileStore", "Deleting block {block} file {path}"},

    {"noise.block.heartbeat", debug, "Heartbeat",
     "Heartbeat sent, {gauge:61:2:9:1} % of {int:5:6} volumes used"},
    {"noise.block.scan", information, "BlockScanner",
     "Scan of vol{int:1:6} at {int:1:99} %, {tenths:840:-90:0:70} MB/s"},
    {"noise.block.xceivers", debug, "BlockServer", "{gauge:36:14:4:6} transfers active of 256"},

    {"rare.block.upgrade", information, "FileStore",
     "Layout of vol{int:1:6} upgraded to version {int:61:66}"},
    {"rare.block.duplicate", warning, "FileStore", "Two files claim {block}, keeping the longer one"},
    {"rare.block.lease", warning, "BlockServer$Receiver", "Lease of writer {endpoint} was taken over"},
    {"rare.block.checksum", error, "BlockScanner",
     "Checksum of {block} differs at byte {int:4096:90000000}, replica set aside"},

    {"incident.block.readonly", fatal, "FileStore", "Volume vol3 went read-only, taking it out of service"},
    {"incident.block.write_failed", error, "BlockServer$Receiver",
     "Writing {block} failed: volume vol3 is out of service"},
    {"incident.block.back", information, "FileStore",
     "Volume vol3 is back in service with {int:40000:60000} blocks"},

    {"flood.block.connect", warning, "BlockServer",
     "Refused connection from /{endpoint}: too many transfers"},
    {"unknown.block.ghost", error, "FileStore",
     "Phantom extent {hex:12} answers for a block that was never written"},
};

}  // namespace

std::span<const LineRow> blocksLines() {
    return lines;
}

namespace {

constexpr LineRow stewardRows[] = {
    {"block.allocated", information, "Steward.Namespace",
     "Allocated {block} for /warehouse/{pick:tenant}/part-{int:0:999} with 3 replicas"},
    {"block.stored", information, "Steward.BlockMap", "Added {peer} to the map of {block} size {size}"},
    {"block.completed", information, "Steward.Namespace", "File of {block} closed by client {endpoint}"},
    {"block.invalidated", information, "Steward.BlockMap", "Asking {peer} to delete {block}"},
    {"noise.steward.checkpoint", information, "Steward.Journal",
     "Checkpoint {gauge:71000:0:5000:0} written, {skew:2000:90000} edits"},
    {"noise.steward.report", debug, "Steward.BlockMap",
     "Block report from {host}: {gauge:48000:300:9000:120} blocks"},
    {"noise.steward.lock", warning, "Steward.Namespace",
     "Write lock was held for {skew:500:9000} ms by client {endpoint}"},
    {"rel.steward.balance", information, "Steward.Balancer", "Picked {host} as over-full source"},
    {"rel.steward.moving", information, "Steward.Balancer", "Moving {skew:10:4000} blocks away from {host}"},
    {"rare.steward.safemode", warning, "Steward.Namespace", "Safe mode left after {int:20:300} s"},
    {"rare.steward.quota", warning, "Steward.Namespace",
     "Quota of /warehouse/{pick:tenant} is at {int:90:99} %"},
    {"incident.steward.missing", error, "Steward.BlockMap", "Block {block} is down to one replica"},
    {"incident.steward.repair", information, "Steward.BlockMap", "Scheduled copy of {block} to {peer}"},
    {"unknown.steward.epoch", fatal, "Steward.Journal",
     "Writer epoch {int:900:999} is ahead of the quorum by {int:2:9}"},
};

}  // namespace

std::span<const LineRow> stewardLines() {
    return stewardRows;
}

}  // namespace logwright::generate
