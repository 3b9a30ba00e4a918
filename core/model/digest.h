#pragma once

#include "core/model/issue.h"

namespace galley {

/// SHA-256 over, in order, role and text of every block. Layout, findings, ids and origins are no part of it, so the
/// same words in the same order give the same digest everywhere.
///
/// Byte form, version 1: the bytes "galley.digest/1\n", then a record per thing digested. A block is "B", the role's
/// stored name in ASCII, 0x00, the length of the text in UTF-8 bytes as 8 bytes big-endian, the text in UTF-8. A story
/// is "S", the number of its blocks as 8 bytes big-endian, its blocks. A page is "P", the number of its stories, its
/// stories. An issue is "I", the number of its pages, its pages.
QByteArray digestOf(const Story &story);
QByteArray digestOf(const Page &page);
QByteArray digestOf(const Issue &issue);

} // namespace galley
