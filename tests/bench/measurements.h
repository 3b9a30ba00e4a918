#pragma once

#include "core/checks/catalogue.h"
#include "core/model/issue.h"

namespace galley::bench {

/// Prints characters a second for recognition, for the analysis of blocks and for each check alone.
void measureSpeed(const CheckServices &services, const Checks &checks, qsizetype characters);

/// Prints how long raw text takes to all its findings, the process's peak memory while that went on, and how much of it
/// the text brought about: bytes a character at the peak, and what issue, analyses and findings keep.
void measureWholeIssue(const CheckServices &services, const Checks &checks, const QString &text);

/// Prints how long recognised text takes to the findings that come at once, and then to those that come behind.
void measurePace(const CheckServices &services, const Checks &checks, const QString &text);

/// Prints how long it takes to compare a story of this size with itself, a slip in every third paragraph.
void measureComparison(qsizetype characters);

/// Prints how long it takes to open an issue of 100,000 characters into which so many keys were pressed, with and without
/// its snapshot, and the slowest key that is stored while the snapshot is made.
void measureOpening(qsizetype records);

/// Prints how long each piece of data that text/typo needs takes to load, from there to the first wrong character found,
/// and characters a second of one core.
void measureTypos();

/// Prints what an issue costs house/term and house/fixed-wording with 200 entries, and with 20,000: it must be the same.
void measureHouse(const CheckServices &services, qsizetype characters);

/// Prints how long a page of so many characters takes to be compared with its proof, once that is read, and to be broken
/// into lines.
void measureProof(qsizetype characters);

/// Prints how long a story of so many characters takes to be held against its hole, at first and after a key press.
void measureCopyfit(qsizetype characters);

/// Prints the time from a key press to updated findings, median and p99, in a story of this size that stands in an issue
/// of 80,000 characters more.
void measureKeyPress(const CheckServices &services, const Checks &checks, qsizetype characters);

} // namespace galley::bench
