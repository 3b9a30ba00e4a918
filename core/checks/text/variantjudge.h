#pragma once

#include "core/language/language.h"
#include "core/language/variants.h"
#include "core/language/wordclasses.h"

namespace galley {

/// What a character that is not standard is taken for, in its place.
struct VariantJudgement {
    enum class Verdict {
        Leave,    ///< belongs there: a name, a place, a word
        Doubtful, ///< nothing says what should stand there
        Likely,   ///< the tables know what it is written for
        Sure,     ///< and so it makes a word
    };
    Verdict verdict = Verdict::Leave;
    QList<char32_t> meant; ///< best first
    QString word;          ///< that the best one completes
};

/// Judges characters outside the table by their candidates and by the language model. Any thread.
class VariantJudge
{
public:
    /// `language` may be null: then the tables alone decide and nothing is Sure.
    VariantJudge(std::shared_ptr<const Variants> variants, std::shared_ptr<const Language> language);

    /// Han and neither standard nor kept nor a compatibility form.
    bool isSuspicious(char32_t c) const;
    VariantJudgement judge(QStringView text, qsizetype at) const;

private:
    struct Window;
    struct Scored;
    Window windowAt(QStringView text, qsizetype at) const;
    Scored scored(const Window &window, char32_t c) const;
    bool isNamePosition(const Window &window, const QList<Word> &words) const;

    std::shared_ptr<const Variants> m_variants;
    std::shared_ptr<const Language> m_language;
    std::shared_ptr<const WordClasses> m_classes;
};

} // namespace galley
