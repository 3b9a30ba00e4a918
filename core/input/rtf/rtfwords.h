#pragma once

#include <QByteArray>
#include <QString>

namespace galley {

/// What a group of an RTF file is for.
enum class RtfUse { Text, Skipped, Fonts, Styles, Picture, TextBox, Note, Header, Comment, CommentAuthor };

/// What a control word makes of its group; where it makes nothing, what the group is for already.
RtfUse rtfUseOf(const QByteArray &word, RtfUse around);
/// Marked as one that may be passed over, and not passed over here.
bool isKnownRtfExtra(const QByteArray &word);
/// The character that a control word stands for, if it is one.
QString rtfCharacter(const QByteArray &word);
/// ICU's name of a Windows codepage.
QByteArray rtfCharset(int codepage);
/// Of a font by its \\fcharset; 0 where the font says nothing and the document's codepage holds.
int rtfCodepageOfFont(int charset);

} // namespace galley
