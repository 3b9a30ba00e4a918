#pragma once

#include "core/input/received.h"
#include "core/recognise/bylineshapes.h"

#include <bitset>
#include <optional>

namespace galley {

/// What the form of a line, and its neighbours, say about it. Each has a column of weights in
/// resources/language/paragraph-roles.json under its name (cueName), and most a sentence in reasonText().
enum class Cue {
    // length without spaces, exactly one of them
    Tiny,     ///< up to 4 characters
    Short,    ///< up to 10
    Medium,   ///< up to 18
    Wide,     ///< up to 32
    Long,     ///< up to 60
    VeryLong, ///< more
    // how it ends
    Finished,   ///< like a sentence: 。 …… or a full stop in a line of letters
    Exclaims,   ///< ！ or ？
    Unfinished, ///< neither
    EndsInner,  ///< ， 、 ；
    EndsColon,
    EndsFunction, ///< with a word that cannot end a thought: 的 和 在
    OpenMark,     ///< inside a quotation or bracket that it opened
    // what is in it
    InnerStop,   ///< a full stop before the end
    Comma,       ///< one ， or ；
    Commas,      ///< two or more
    EvenClauses, ///< two or three short clauses of one length, or nearly
    Halves,      ///< spaces between its parts, as headings have
    StartsClosing,
    LowerCase, ///< starts with a small letter
    LeadIn,    ///< 本报讯 … 新华社…电 at its head
    LeadInAlone,
    DateOpening,   ///< a date, 近日, 据 …: as running text starts
    ClauseOpening, ///< a clause that only running text opens with: 近日， 从需求来看，
    Numbered,      ///< 一、 （一） 1. 第一，
    NewsVerb,      ///< ends as news headings end: 召开, 举行, 启动
    AndSoOn,       ///< ends in 等
    DashHead,      ///< —— before the rest, as decks have
    DashInside,    ///< —— between two parts of a line that does not end a sentence
    Arrows,        ///< ends in >>>: points at what follows
    BookTitle,     ///< the whole of it in 《》 or «», as the title of a poem inside a story
    Bracketed,     ///< the whole of it in 【】
    BracketHead,   ///< 【…】 before the rest
    // shapes
    BylineShape, ///< 本报记者 and names, nothing else
    BylineBracketed,
    NameAlone,      ///< two or three characters that can be a person
    NameWithOffice, ///< a name and who that is in brackets
    CaptionOpening, ///< 图为, 上图, ▲
    CaptionInside,  ///< 图为 after a sentence
    PhotoCredit,    ///< ends in 某某 摄, 新华社发
    NameCredit,     ///< ends in 本报记者 某某 without 摄
    CreditAlone,
    NoteLabel,
    NoteLabelled, ///< 编者按：and the note itself
    IndexTitle,
    PageReference, ///< 7版 and nothing else
    EndsWithPage,
    JumpTo,   ///< 下转
    JumpFrom, ///< 上接
    Folio,
    ColumnShape,  ///< bullets or words that column titles have
    ColumnName,   ///< 简讯, 读者来信: what columns are usually called
    Notice,       ///< names a kind of notice: 讣告, 招聘, 停电通知
    Organisation, ///< the name of an office or a firm and nothing else
    Contact,      ///< a telephone number or an address to write to
    Salutation,   ///< 编辑同志：
    EndsDash,     ///< in ——, before the headline that it leads to
    Symbols,      ///< no letter, no character of a script
    // the page around it
    Indented,
    NotIndented,  ///< though lines of this page are
    Parallel,     ///< a short line built like others of the page: 发展之“势”, 措施之“实”
    BeforeCredit, ///< the next line is the credit of a picture
    GapBefore,    ///< more empty lines than this page has between paragraphs
    MainOfGroup,  ///< of several heading lines the one most like a headline
    BeforeMain,
    AfterMain,
    Echoed,         ///< the paragraph after it says most of its words again, as the first paragraph of news does
    BeforeLeadIn,   ///< unfinished lines between a heading and a paragraph with a lead-in
    SectionHead,    ///< heads one of several signed sections of one story, built alike
    AfterSignature, ///< like a heading, and its author's name closed the text before it
    Unsigned,       ///< over text that nobody signs, on a page whose stories are signed at their heads
    Row,            ///< of a table or a list: the lines around it are built alike
    ListOpening,    ///< announces the list that follows
    ManyShort,      ///< among more short lines than headings can be: verse
    Speaker,        ///< opens with who speaks, as other lines of the page do: 记者：
    SignedBelow,    ///< who signs a notice, or its day
    BeforeByline,   ///< like a heading, and a by-line is the next line
    BeforeRows,     ///< like a heading, and a table or list follows
    BeforeDay,      ///< like a heading, and the text under it soon says of which day it is, as news does
    SameSubject,    ///< the text under this heading goes on with what the text above is about
    NewSubject,     ///< … says nothing of it
    // how it was set, where the format says
    StyledHeadline, ///< a style or level of headings: the highest used
    StyledSubhead,  ///< a deeper one
    StyledKicker,
    StyledDeck,
    StyledByline,
    StyledCaption,
    StyledCredit,
    StyledNote,
    StyledText,
    LargeType,   ///< larger than most of the text
    LargestType, ///< the largest, by far
    SmallType,
    BoldType, ///< bold, where most is not
    Centred,  ///< centred, where most is not
    Count_
};
inline constexpr int cueCount = int(Cue::Count_);

QLatin1StringView cueName(Cue cue);
std::optional<Cue> cueFromName(QStringView name);

class CueSet
{
public:
    bool has(Cue cue) const { return m_bits.test(size_t(cue)); }
    void set(Cue cue, bool on = true) { m_bits.set(size_t(cue), on); }
    const std::bitset<size_t(cueCount)> &bits() const { return m_bits; }

private:
    std::bitset<size_t(cueCount)> m_bits;
};

/// The cues that a line gives by itself. Cost does not grow with its length but for one pass over the characters.
CueSet cuesOf(QStringView line);

/// The cues of all lines of a page, neighbourhood and setting included; `taught` are the desk's own shapes of bylines.
/// Stopped, those of the lines up to there.
QList<CueSet> cuesOf(const QList<ReceivedLine> &lines, const std::stop_token &stop = {},
                     const QList<BylineShape> &taught = {});

/// Whether a line with these cues, as it stands, could be display type: short, no sentence, no other shape.
bool isHeadingLike(const CueSet &cues);

/// Whether another short line among these is built like the one at `at`. Cost: of the short lines only.
bool hasSiblings(const QList<QStringView> &lines, qsizetype at);

} // namespace galley
