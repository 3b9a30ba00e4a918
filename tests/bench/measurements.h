#pragma once

#include "core/checks/catalogue.h"
#include "core/model/issue.h"

namespace galley::bench {

/// Prints characters a second for recognition, for the analysis of blocks and for each check alone.
void measureSpeed(const CheckServices &services, const Checks &checks, qsizetype characters);

/// Prints how long raw text of this size takes to all its findings, the process's peak memory while that went on, and
/// how much of it the text brought about: bytes a character at the peak, and what issue, analyses and findings keep.
void measureWholeIssue(const CheckServices &services, const Checks &checks, qsizetype characters);

/// Prints how long it takes to open an issue of 100,000 characters into which so many keys were pressed, with and without
/// its snapshot, and the slowest key that is stored while the snapshot is made.
void measureOpening(qsizetype records);

/// Prints how long each piece of data that text/typo needs takes to load, from there to the first wrong character found,
/// and characters a second of one core.
void measureTypos();

/// Prints the time from a key press to updated findings, median and p99, in a story of 20,000 characters that stands in
/// an issue of 100,000.
void measureKeyPress(const CheckServices &services, const Checks &checks);

} // namespace galley::bench
