#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <bitset>
#include <memory>

namespace galley {

/// A set of characters of the basic plane.
class CharacterSet
{
public:
    CharacterSet() = default;
    explicit CharacterSet(QStringView characters);
    bool contains(QChar c) const { return m_members[c.unicode()]; }
    bool containsAll(QStringView text) const;
    CharacterSet with(const CharacterSet &other) const;

private:
    std::bitset<0x10000> m_members;
};

/// What kind a Chinese character or word is, beyond what a language model knows: from resources/language/*.json.
/// Read-only after loading: any thread.
struct WordClasses {
    CharacterSet surnames;          ///< all that are known
    CharacterSet commonSurnames;    ///< by which a name is known from other words
    CharacterSet doubledGivenNames; ///< often doubled in a given name: 婷婷
    CharacterSet transliteration;   ///< what foreign names are written with
    CharacterSet numerals;          ///< what stands before a measure word, 这 and 每 included
    CharacterSet measureWords;
    CharacterSet functionCharacters;
    CharacterSet heads; ///< end the name of an organisation or a place: 局, 省
    CharacterSet kin;
    QSet<QString> compoundSurnames;
    QSet<QString> sounds;         ///< of two characters, said twice: 哗啦哗啦
    QStringList titles;           ///< stand before a person's name: 市长
    QStringList sayings;          ///< stand after one: 表示
    QStringList doubledNames;     ///< that hold a doubled character: 麦麦提
    QHash<QChar, QString> series; ///< what stands before the last character of parallel items: 链 → 建延补强
    QSet<QString> tryingVerbs;    ///< may be doubled to make light of the deed: 讨论讨论
    CharacterSet afterTrying;     ///< what may follow them where they end a clause
    CharacterSet beforeDone;      ///< what may stand before 了了: 受不了了
    CharacterSet officeEndings;   ///< what follows a head in an office: 局长

    /// True when `left` ends in a surname, of one character or two.
    bool endsInSurname(QStringView left) const;
};

/// The classes that ship with the program. Reads three small embedded files: ask once and share.
std::shared_ptr<const WordClasses> chineseWordClasses();
/// The same from the contents of names.json, surnames.json and grammar.json.
Result<WordClasses> wordClassesFrom(const QByteArray &names, const QByteArray &surnames, const QByteArray &grammar);

} // namespace galley
