#pragma once

#include <QStringView>

/// Shapes of short lines that newspapers use. Each looks at the whole text that it is given, and only at its first and
/// last characters where the text may be long. Any thread.
namespace galley::shapes {

/// Two or three characters that start with a surname.
bool isName(QStringView text);
bool isNameWithOffice(QStringView text);
/// A sentence and then a remark in brackets: （记者 李山）, （完）, （下转第2版）.
bool endsWithRemark(QStringView text);
bool startsLikeCaption(QStringView text);

bool isNoteLabel(QStringView text);
/// A label of an editor's note with the note after it.
bool isLabelledNote(QStringView text);
/// The label of a note that stands behind its story: 编后, 记者手记.
bool startsNoteBehind(QStringView text);
bool isIndexTitle(QStringView text);
bool isPageReference(QStringView text);
bool endsWithPageReference(QStringView text);
bool isJumpTo(QStringView text);
bool isJumpFrom(QStringView text);
bool isFolio(QStringView text);
/// What stands at the foot of a page: who may publish it, its number, how many pages there are.
bool isImprint(QStringView text);
/// A page number and then the name of the page, or an index entry with its page before it: 第3版 要闻, A2版：副刊.
bool startsWithPage(QStringView text);
/// A date and nothing else, with its weekday or without.
bool isDate(QStringView text);
/// Names a kind of notice, or ends in one: 讣告, 停电通知, 关于…的通告.
bool isNoticeHead(QStringView text);
/// Ends as the names of offices, firms and schools do, and holds no more than such a name.
bool isOrganisation(QStringView text);
/// Gives a telephone number, or an address to write to, and is no sentence.
bool givesContact(QStringView text);
/// 编辑同志： and other openings of a letter.
bool isSalutation(QStringView text);
/// Says before its colon that a list follows: 以下路段, 名单如下.
bool announcesList(QStringView text);
/// Length of the name with which a line of an interview begins, without its colon: 记者：…; 0 for none.
qsizetype speakerLength(QStringView text);
bool isColumnTitle(QStringView text);
/// A usual name of a column, nothing else: 简讯, 读者来信, 某某信箱.
bool isColumnName(QStringView text);

bool startsWithDate(QStringView text);
/// Says within its first clauses of which day it is: 3月17日, 昨天上午.
bool soonSaysDay(QStringView text);
/// With a whole clause that only running text opens with: 近日， 从需求来看，
bool startsWithClause(QStringView text);
/// Points at what follows: 帮忙>>>
bool endsWithArrows(QStringView text);
/// With a word that opens sentences of running text and hardly ever headings: 他, 会议, 同时, 对于, 记者从.
bool startsLikeBody(QStringView text);
/// With a word that opens slogans, which stand over a headline: 以, 让, 奋力, 聚焦.
bool startsLikeSlogan(QStringView text);
/// A numbered piece, one that starts 一是, or one behind a bullet.
bool isListItem(QStringView text);
bool isNumbered(QStringView text);
bool endsLikeNews(QStringView text);
/// In a date or an ordinal, which want something after them: 10日, 第23次.
bool endsInNumber(QStringView text);
/// With the round or the turn of something: 第三轮, 第十站.
bool endsInRound(QStringView text);
/// Length of the bullet, with the spaces behind it, that a line of text starts with; 0 for none.
qsizetype bulletLength(QStringView text);
/// With who says what follows: 某某介绍， 某某告诉记者：
bool startsWithSource(QStringView text);

/// How alike in length the two or three clauses of a short line are, as halves of headings are made: 谁要数据，谁先看库.
enum class Balance {
    None, ///< one clause, more than three, or of quite different lengths
    Near, ///< a character or two apart
    Even
};
Balance clauseBalance(QStringView line);

} // namespace galley::shapes
