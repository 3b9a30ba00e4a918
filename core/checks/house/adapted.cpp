#include "core/checks/house/adapted.h"

#include "core/text/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Words that the house writes so.
class KnownWords
{
public:
    explicit KnownWords(const House &house)
    {
        QStringList words;
        const auto add = [&words](const QString &word) {
            if (word.size() >= 2) // of one character, nearly everything is a part
                words.append(word);
        };
        for (const KnownWord &each : house.words)
            add(each.word);
        for (const StaffMember &each : house.staff)
            add(each.name);
        for (const Official &each : house.officials) {
            add(each.name);
            add(each.title);
        }
        for (const FixedWording &each : house.fixedWordings)
            add(each.wording);
        m_finder = PhraseFinder(words);
    }

    bool isEmpty() const { return m_finder.isEmpty(); }

    bool hold(const Finding &finding, const Issue &issue) const
    {
        const Block *block = finding.place.isOneBlock() ? issue.block(finding.place.first) : nullptr;
        if (!block)
            return false;
        const Span place = finding.place.span();
        return std::ranges::any_of(m_finder.matches(block->text), [place](const PhraseFinder::Match &match) {
            return match.span.begin <= place.begin && place.end <= match.span.end;
        });
    }

private:
    PhraseFinder m_finder;
};

/// What the house says of one check.
class AdaptedCheck final : public Check
{
public:
    AdaptedCheck(std::unique_ptr<Check> check, QList<CheckSetting> settings, std::shared_ptr<const KnownWords> words)
        : m_check(std::move(check))
        , m_highest(m_check->info().severity)
        , m_settings(std::move(settings))
        , m_words(std::move(words))
    {
        // What is said of a role goes before what is said of a page, and this before what is said of all.
        std::ranges::stable_sort(m_settings, {}, [](const CheckSetting &each) {
            return 2 * int(each.roles.isEmpty()) + int(each.sections.isEmpty());
        });
    }

    CheckInfo info() const override
    {
        CheckInfo info = m_check->info();
        for (const CheckSetting &setting : m_settings)
            if (setting.isGeneral() && setting.severity)
                info.severity = *setting.severity;
        return info;
    }

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        // The commonest setting spares the check's work.
        if (m_settings.size() == 1 && m_settings.first().isGeneral() && !m_settings.first().severity)
            return;
        Adapting adapting(*this, scope.issue, sink);
        m_check->run(scope, adapting);
    }

private:
    class Adapting final : public FindingSink
    {
    public:
        Adapting(const AdaptedCheck &check, const Issue &issue, FindingSink &sink)
            : m_check(check)
            , m_issue(issue)
            , m_sink(sink)
        {
        }
        void add(Finding finding) override
        {
            if (m_check.grade(finding, m_issue) && !(m_check.m_words && m_check.m_words->hold(finding, m_issue)))
                m_sink.add(std::move(finding));
        }
        void answer(const FactAnswer &answer) override
        {
            const CheckSetting *setting = m_check.settingAt(answer.place, m_issue);
            if (!setting || setting->severity)
                m_sink.answer(answer);
        }

    private:
        const AdaptedCheck &m_check;
        const Issue &m_issue;
        FindingSink &m_sink;
    };

    /// What the house says of the check there; null: nothing.
    const CheckSetting *settingAt(const Place &place, const Issue &issue) const
    {
        const BlockId at = place.first;
        const Block *block = issue.block(at);
        const Story *story = issue.storyOf(at);
        const Page *page = story ? issue.pageOf(story->id) : nullptr;
        const auto setting = std::ranges::find_if(m_settings, [block, page](const CheckSetting &each) {
            return each.holds(block ? block->role.role : Role::Other, page ? page->name : QString());
        });
        return setting == m_settings.end() ? nullptr : &*setting;
    }

    /// False where the check is off.
    bool grade(Finding &finding, const Issue &issue) const
    {
        const CheckSetting *setting = settingAt(finding.place, issue);
        if (!setting)
            return true;
        if (!setting->severity)
            return false;
        Severity severity = *setting->severity;
        for (Severity step = m_highest; step != finding.severity && step != Severity::C; step = lowered(step))
            severity = lowered(severity);
        finding.severity = severity;
        return true;
    }

    std::unique_ptr<Check> m_check;
    Severity m_highest;
    QList<CheckSetting> m_settings;
    std::shared_ptr<const KnownWords> m_words; ///< null: not about letters
};

/// Checks that question the letters of a word.
bool isAboutLetters(const QString &id)
{
    static const QStringList ids{u"text/duplicated-character"_s,  u"text/duplicated-word"_s,
                                 u"text/nonstandard-character"_s, u"text/typo"_s,
                                 u"text/confused-word"_s,         u"text/spelling"_s};
    return ids.contains(id);
}

} // namespace

Checks adapted(Checks checks, const House &house)
{
    const auto words = std::make_shared<const KnownWords>(house);
    for (std::unique_ptr<Check> &check : checks) {
        const QString id = check->info().id;
        QList<CheckSetting> settings = house.checkSettings;
        settings.removeIf([&id](const CheckSetting &setting) { return setting.check != id; });
        const bool knows = isAboutLetters(id) && !words->isEmpty();
        if (knows || !settings.isEmpty())
            check = std::make_unique<AdaptedCheck>(std::move(check), settings, knows ? words : nullptr);
    }
    return checks;
}

} // namespace galley
