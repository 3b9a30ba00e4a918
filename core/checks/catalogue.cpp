#include "core/checks/catalogue.h"

#include "core/checks/byline/credit.h"
#include "core/checks/byline/dateline.h"
#include "core/checks/byline/inconsistent.h"
#include "core/checks/byline/missing.h"
#include "core/checks/byline/unknownname.h"
#include "core/checks/facts/facts.h"
#include "core/checks/house/adapted.h"
#include "core/checks/house/houserules.h"
#include "core/checks/layout/layout.h"
#include "core/checks/numerals/numerals.h"
#include "core/checks/parallel.h"
#include "core/checks/punctuation/punctuation.h"
#include "core/checks/structure/brokenparagraph.h"
#include "core/checks/structure/structure.h"
#include "core/checks/structure/uncertainrole.h"
#include "core/checks/text/agencycopy.h"
#include "core/checks/text/confusedword.h"
#include "core/checks/text/duplicated.h"
#include "core/checks/text/nonstandardcharacter.h"
#include "core/checks/text/spelling.h"
#include "core/checks/text/typo.h"
#include "core/language/secondlanguage.h"
#include "core/language/sonnetspeller.h"
#include "core/language/thirdlanguage.h"

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

template<typename T>
std::shared_ptr<const T> taken(Result<std::shared_ptr<const T>> loaded, QList<Message> &missing)
{
    if (loaded)
        return *std::move(loaded);
    missing.append(loaded.error().message);
    return nullptr;
}

QStringList wordsOf(const House &house)
{
    QStringList words;
    for (const KnownWord &each : house.words)
        words.append(each.word);
    return words;
}

} // namespace

CheckServices loadServices()
{
    Result<std::shared_ptr<const Language>> first, second, third;
    Result<std::shared_ptr<const Variants>> variants;
    Result<std::shared_ptr<const Confusables>> confusables;
    // None knows of another, and the slowest takes as long as the rest.
    const std::array<std::function<void()>, 5> loads{
        [&] { confusables = installedConfusables(); }, [&] { first = simplifiedChinese(); },
        [&] { variants = installedVariants(); }, [&] { third = thirdChinese(); }, [&] { second = secondChinese(); }};
    inParallel(qsizetype(loads.size()), [&](qsizetype number) { loads[std::size_t(number)](); });
    CheckServices services;
    services.language = taken(std::move(first), services.missing);
    services.variants = taken(std::move(variants), services.missing);
    services.secondLanguage = taken(std::move(second), services.missing);
    services.thirdLanguage = taken(std::move(third), services.missing);
    services.confusables = taken(std::move(confusables), services.missing);
    services.speller = taken(sonnetSpeller(u"en_US"_s), services.missing);
    return services;
}

Checks allChecks(const CheckServices &services)
{
    Checks checks;
    checks.push_back(brokenParagraph(services.language));
    checks.push_back(runOnParagraphs());
    checks.push_back(uncertainRole());
    checks.push_back(missingHeadline());
    checks.push_back(emptyStory());
    checks.push_back(captionWithoutStory());
    checks.push_back(editorsNote());
    checks.push_back(repeatedStory(services.archive));
    if (services.language) {
        checks.push_back(duplicatedCharacter(services.language));
        checks.push_back(duplicatedWord(services.language));
        checks.push_back(duplicatedPhrase(services.language));
    }
    if (services.variants)
        checks.push_back(nonstandardCharacter(services.variants, services.language));
    if (services.language && services.secondLanguage && services.confusables) {
        // Where there is no third opinion, the second stands for it: less sure, and still worth having.
        const auto &third = services.thirdLanguage ? services.thirdLanguage : services.secondLanguage;
        checks.push_back(typo({services.language, services.secondLanguage, third, services.confusables},
                              wordsOf(services.house), services.archive));
    }
    checks.push_back(confusedWord());
    if (services.speller)
        checks.push_back(spelling(services.speller));
    checks.push_back(agencyCopy(services.received));
    checks.push_back(unbalancedMarks());
    checks.push_back(halfWidthMarks());
    checks.push_back(doubledMarks());
    checks.push_back(ellipsis());
    checks.push_back(dashes());
    checks.push_back(betweenQuotes());
    checks.push_back(stopAndQuote());
    checks.push_back(missingStop(services.language));
    checks.push_back(straySpace());
    checks.push_back(inconsistentNumerals(services.language));
    checks.push_back(numeralForm());
    checks.push_back(dateFacts());
    checks.push_back(sums());
    checks.push_back(nameFacts(services.house, {services.language, services.variants}));
    checks.push_back(references());
    checks.push_back(inconsistentByline(services.house));
    checks.push_back(missingByline());
    checks.push_back(unknownName(services.house, services.variants));
    checks.push_back(captionCredit(services.house));
    checks.push_back(dateline(services.house));
    const auto setting = std::make_shared<const LineSetting>(services.house);
    checks.push_back(overset(setting));
    checks.push_back(shortOfHole(setting));
    checks.push_back(kinsoku(setting));
    checks.push_back(singleCharacterLine(setting));
    checks.push_back(headingAtColumnEnd(setting));
    checks.push_back(mixedMeasure(setting));
    checks.push_back(houseTerm(services.house, services.language));
    checks.push_back(carefulWord(services.house, services.language));
    checks.push_back(fixedWording(services.house, services.language));
    return adapted(std::move(checks), services.house);
}

QStringList catalogueIds()
{
    return {
        // structure
        u"structure/broken-paragraph"_s,
        u"structure/run-on-paragraphs"_s,
        u"structure/uncertain-role"_s,
        u"structure/missing-headline"_s,
        u"structure/empty-story"_s,
        u"structure/caption-without-story"_s,
        u"structure/editors-note"_s,
        u"structure/repeated-story"_s,
        // characters and words
        u"text/duplicated-character"_s,
        u"text/duplicated-word"_s,
        u"text/duplicated-phrase"_s,
        u"text/nonstandard-character"_s,
        u"text/typo"_s,
        u"text/confused-word"_s,
        u"text/spelling"_s,
        u"text/agency-copy"_s,
        // punctuation and numerals
        u"punctuation/unbalanced"_s,
        u"punctuation/half-width"_s,
        u"punctuation/doubled"_s,
        u"punctuation/ellipsis"_s,
        u"punctuation/dash"_s,
        u"punctuation/between-quotes"_s,
        u"punctuation/stop-and-quote"_s,
        u"punctuation/missing-stop"_s,
        u"punctuation/stray-space"_s,
        u"numerals/inconsistent"_s,
        u"numerals/form"_s,
        // facts inside the issue
        u"facts/date"_s,
        u"facts/sum"_s,
        u"facts/name"_s,
        u"facts/reference"_s,
        // bylines, lead-ins, credits
        u"byline/inconsistent"_s,
        u"byline/missing"_s,
        u"byline/unknown-name"_s,
        u"byline/credit"_s,
        u"byline/dateline"_s,
        // layout and proof
        u"proof/tail-missing"_s,
        u"proof/head-missing"_s,
        u"proof/old-version"_s,
        u"proof/story-missing"_s,
        u"proof/story-twice"_s,
        u"proof/text-changed"_s,
        u"proof/unapproved-text"_s,
        u"proof/folio"_s,
        u"proof/correction-missing"_s,
        u"proof/unexplained-change"_s,
        u"proof/punctuation-only"_s,
        u"proof/space-only"_s,
        u"proof/line-break"_s,
        u"layout/overset"_s,
        u"layout/short"_s,
        u"layout/kinsoku"_s,
        u"layout/single-character-line"_s,
        u"layout/heading-at-column-end"_s,
        u"layout/mixed-measure"_s,
        u"layout/font-not-embedded"_s,
        u"layout/missing-glyph"_s,
        u"layout/outside-page"_s,
        u"layout/low-resolution"_s,
        u"layout/text-under-picture"_s,
        // house style
        u"house/term"_s,
        u"house/careful-word"_s,
        u"house/fixed-wording"_s,
    };
}

} // namespace galley
