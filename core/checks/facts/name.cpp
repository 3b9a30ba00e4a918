#include "core/checks/facts/facts.h"
#include "core/checks/facts/officialsorder.h"
#include "core/checks/facts/rosternames.h"

#include "core/checks/analysis.h"
#include "core/language/sound.h"
#include "core/ledger/likeness.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Names that are both printed so often are two names.
constexpr qsizetype often = 3;
/// Below it a finding goes down one step.
constexpr double middling = 0.6;
/// How far before a title 时任 may stand.
constexpr qsizetype reachOfFormer = 8;

/// What the issue says of the names, as far as the check asks.
class Evidence
{
public:
    Evidence(const CheckScope &scope, const House &house, const NameKnowledge &knowledge)
        : m_issue(scope.issue)
        , m_analyses(scope.analyses)
        , m_house(house)
        , m_ledger(ledgerOf(
              scope.issue,
              [&scope](const Block &block) -> const QList<Mention> & { return scope.analyses.of(block).mentions; },
              knowledge))
    {
    }

    const Ledger &ledger() const { return m_ledger; }

    std::optional<Finding> pair(const LedgerPair &pair) const
    {
        const LedgerEntry &a = m_ledger.entries[pair.often];
        const LedgerEntry &b = m_ledger.entries[pair.seldom];
        const double certainty = certaintyOf(a, b, pair.why);
        if (certainty <= 0 || bothOnRoster(a, b) || rosterDecides(a, b) || areTogether(a, b))
            return std::nullopt;
        const auto &[right, wrong] = isOfficial(b.name) ? std::tie(b, a) : std::tie(a, b);
        Finding finding = nameFinding(m_issue, wrong.places().first(), certainty, messageFor(a.kind));
        if (certainty < middling)
            finding.severity = Severity::C;
        finding.evidence.append(
            Message(QT_TRANSLATE_NOOP("core", "“%1” stands %2 times, “%3” %4 times"),
                    {right.name, QString::number(right.count()), wrong.name, QString::number(wrong.count())}));
        if (const std::optional<Message> why = reason(a, b, pair.why))
            finding.evidence.append(*why);
        if (const std::optional<QString> title = sharedTitle(a, b))
            finding.evidence.append(Message(QT_TRANSLATE_NOOP("core", "Both are called %1"), {*title}));
        relate(finding, right);
        finding.fixes.append(writtenEverywhere(right.name, wrong, m_issue));
        return finding;
    }

    /// 市长 in one story, 副市长 in another.
    QList<Finding> titles(const LedgerEntry &person) const
    {
        QList<Finding> findings;
        for (const LedgerSpelling &full : person.titles)
            for (const LedgerSpelling &deputy : person.titles)
                if (isDeputyOf(deputy.text, full.text))
                    if (const auto finding = titleClash(full, deputy))
                        findings.append(*finding);
        return findings;
    }

private:
    double certaintyOf(const LedgerEntry &a, const LedgerEntry &b, Likeness why) const
    {
        const qsizetype least = std::min(a.count(), b.count());
        const bool ofRarer = std::max(a.count(), b.count()) > 1 && least == 1;
        switch (why) {
        case Likeness::Unit: return isOnlyUnit(a.name, b.name) && isFirm(a.name) && isFirm(b.name) ? 0.8 : 0;
        case Likeness::Legal: return a.name.endsWith(u"有限公司"_s) && b.name.endsWith(u"有限公司"_s) ? 0.75 : 0;
        default: break;
        }
        if (least >= often || a.signsOnly || b.signsOnly)
            return 0;
        if (a.kind == EntryKind::Person) {
            if (sharedTitle(a, b))
                return why == Likeness::Rare ? 0.7 : 0.9;
            // Two who are called otherwise may well be two.
            const bool otherwise = !a.titles.isEmpty() && !b.titles.isEmpty();
            if (a.name.size() <= 2 || why == Likeness::Rare || (otherwise && !ofRarer))
                return 0;
            return ofRarer && !otherwise ? 0.75 : 0.5;
        }
        // A place's own unit shows that it is none of the lists'.
        if (a.kind == EntryKind::Place && !(isUnit(a.name.back()) && isUnit(b.name.back())))
            return 0;
        return ofRarer ? 0.75 : 0.5;
    }

    static bool isUnit(QChar c) { return u"市县区镇乡村"_s.contains(c); }

    static bool isOnlyUnit(const QString &a, const QString &b)
    {
        return std::abs(withoutLegalForm(a).size() - withoutLegalForm(b).size()) == 1
            && std::abs(a.size() - b.size()) == 1;
    }

    /// Schools and authorities are called with and without 市; a firm has one name.
    static bool isFirm(const QString &name) { return withoutLegalForm(name).size() < name.size() || endsInTrade(name); }

    static bool endsInTrade(const QString &name);

    static std::optional<QString> sharedTitle(const LedgerEntry &a, const LedgerEntry &b)
    {
        for (const LedgerSpelling &one : a.titles)
            for (const LedgerSpelling &other : b.titles)
                if (one.text == other.text)
                    return one.text;
        return std::nullopt;
    }

    bool isOfficial(const QString &name) const
    {
        return std::ranges::contains(m_house.officials, name, &Official::name);
    }

    bool bothOnRoster(const LedgerEntry &a, const LedgerEntry &b) const
    {
        return isOfficial(a.name) && isOfficial(b.name);
    }

    /// Then roster() says it.
    bool rosterDecides(const LedgerEntry &a, const LedgerEntry &b) const
    {
        const std::optional<QString> title = sharedTitle(a, b);
        return title && std::ranges::any_of(m_house.officials, [&](const Official &official) {
                   return official.title == *title && (official.name == a.name || official.name == b.name);
               });
    }

    /// Who is named in one sentence with the other is another.
    bool areTogether(const LedgerEntry &a, const LedgerEntry &b) const
    {
        if (a.kind == EntryKind::Organisation)
            return false;
        QSet<std::pair<BlockId, qsizetype>> sentences;
        for (const Place &place : a.places())
            sentences.insert(sentenceOf(place));
        return std::ranges::any_of(b.places(),
                                   [&](const Place &place) { return sentences.contains(sentenceOf(place)); });
    }

    std::pair<BlockId, qsizetype> sentenceOf(const Place &place) const
    {
        const Block *block = m_issue.block(place.first);
        const QList<Span> &sentences = m_analyses.of(*block).sentences;
        const auto found = std::ranges::find_if(sentences, [&](Span span) { return span.contains(place.begin); });
        return {place.first, found == sentences.end() ? -1 : found->begin};
    }

    static Message messageFor(EntryKind kind)
    {
        switch (kind) {
        case EntryKind::Organisation:
            return Message(QT_TRANSLATE_NOOP("core", "This organisation is written in two ways in the issue."));
        case EntryKind::Place:
            return Message(QT_TRANSLATE_NOOP("core", "This place is written in two ways in the issue."));
        default: break;
        }
        return Message(QT_TRANSLATE_NOOP("core", "Somebody of nearly the same name is in the issue."));
    }

    static std::optional<Message> reason(const LedgerEntry &a, const LedgerEntry &b, Likeness why)
    {
        const std::optional<qsizetype> at = onlyDifference(a.name, b.name);
        if (!at)
            return std::nullopt;
        const QString one = a.name.at(*at);
        const QString other = b.name.at(*at);
        if (why == Likeness::Sound)
            return Message(QT_TRANSLATE_NOOP("core", "%1 and %2 sound alike (%3, %4)"),
                           {one, other, pinyinOf(one.at(0)), pinyinOf(other.at(0))});
        if (why == Likeness::Shape)
            return Message(QT_TRANSLATE_NOOP("core", "%1 and %2 look alike"), {one, other});
        return std::nullopt;
    }

    static bool isDeputyOf(const QString &deputy, const QString &full)
    {
        const qsizetype at = deputy.indexOf(u'副');
        return at >= 0 && deputy.size() == full.size() + 1 && deputy.first(at) + deputy.sliced(at + 1) == full;
    }

    std::optional<Finding> titleClash(const LedgerSpelling &full, const LedgerSpelling &deputy) const
    {
        const bool same = std::ranges::any_of(full.places, [&](const Place &place) {
            return std::ranges::contains(deputy.places, m_issue.storyOf(place.first),
                                         [&](const Place &other) { return m_issue.storyOf(other.first); });
        });
        const auto isFormer = [this](const Place &place) { return saysFormer(place); };
        if (same || std::ranges::any_of(full.places + deputy.places, isFormer))
            return std::nullopt;
        const LedgerSpelling &wrong = full.places.size() < deputy.places.size() ? full : deputy;
        const LedgerSpelling &right = &wrong == &full ? deputy : full;
        Finding finding = nameFinding(
            m_issue, wrong.places.first(), 0.75,
            Message(QT_TRANSLATE_NOOP("core", "Another story gives this person another title.")));
        finding.evidence.append(Message(
            QT_TRANSLATE_NOOP("core", "“%1” stands %2 times, “%3” %4 times"),
            {right.text, QString::number(right.places.size()), wrong.text, QString::number(wrong.places.size())}));
        finding.related = right.places.first(std::min(mostRelated, right.places.size()));
        return finding;
    }

    /// 时任市长张百顺
    bool saysFormer(const Place &place) const
    {
        const QString &text = m_issue.block(place.first)->text;
        const qsizetype from = std::max<qsizetype>(0, place.begin - reachOfFormer);
        const QStringView before = QStringView(text).sliced(from, place.begin - from);
        return before.contains(u"任") || before.contains(u'原') || before.contains(u'前');
    }

    void relate(Finding &finding, const LedgerEntry &to) const
    {
        const QList<Place> places = to.places();
        finding.related = places.first(std::min(mostRelated, places.size()));
    }

    const Issue &m_issue;
    const Analyses &m_analyses;
    const House &m_house;
    Ledger m_ledger;
};

bool Evidence::endsInTrade(const QString &name)
{
    const QList<Mention> mentions = mentionsIn(name, Role::Paragraph, {});
    return std::ranges::any_of(mentions, [&](const Mention &mention) {
        return mention.kind == EntryKind::Organisation && mention.proof == Mention::Proof::Loose
            && mention.span.end == name.size();
    });
}

class NameFacts final : public Check
{
public:
    NameFacts(const House &house, const NameKnowledge &knowledge)
        : m_house(house)
        , m_knowledge(knowledge)
        , m_order(house.officials)
    {
    }

    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        const Evidence evidence(scope, m_house, m_knowledge);
        for (const LedgerPair &pair : evidence.ledger().pairs)
            if (const auto finding = evidence.pair(pair))
                sink.add(*finding);
        for (const LedgerEntry &entry : evidence.ledger().entries) {
            if (entry.kind != EntryKind::Person)
                continue;
            for (const Finding &finding : evidence.titles(entry))
                sink.add(finding);
            for (const Judgement &judgement : againstRoster(entry, m_house.officials, scope.issue))
                say(judgement, sink);
        }
        for (const Page &page : scope.issue.pages())
            for (const Story &story : page.stories)
                for (const Block &block : story.blocks)
                    if (isRunningText(block.role.role))
                        addOrder(block, sink);
    }

private:
    void addOrder(const Block &block, FindingSink &sink) const
    {
        for (const OfficialsOrder::Slip &slip : m_order.slipsIn(block.text))
            sink.add({.check = nameFactsId,
                      .severity = Severity::B,
                      .certainty = 0.8,
                      .place = Place::in(block.id, slip.span),
                      .text = slip.span.of(block.text).toString(),
                      .message = Message(QT_TRANSLATE_NOOP("core", "The roster names these people in another order.")),
                      .fixes = {Fix{.label = Message(QT_TRANSLATE_NOOP("core", "Put them in the roster's order")),
                                    .replacement = slip.right}}});
    }

    House m_house;
    NameKnowledge m_knowledge;
    OfficialsOrder m_order;
};

CheckInfo NameFacts::info() const
{
    const auto chaired = u"市委书记陆长萍主持会议。\n"_s;
    const QList<Example> examples{
        {.text = chaired + u"市委书记陆长平强调，要修好长桥。"_s, .flagged = u"陆长平"_s, .fixed = u"陆长萍"_s},
        {.text = chaired + u"陆长萍指出，长桥要早日通车。\n会上，陆长平指出，渡口也要改造。"_s,
         .flagged = u"陆长平"_s,
         .fixed = u"陆长萍"_s},
        {.text = u"江苏沐睿轴承的新生产线开工。\n江苏省沐睿轴承的订单排到六月。"_s,
         .flagged = u"江苏省沐睿轴承"_s,
         .fixed = u"江苏沐睿轴承"_s},
        {.text = u"江苏沐睿轴承有限公司开工。\n江苏沐瑞轴承有限公司招工。\n江苏沐睿轴承有限公司投产。"_s,
         .flagged = u"江苏沐瑞轴承有限公司"_s,
         .fixed = u"江苏沐睿轴承有限公司"_s},
        {.text = u"江苏沐睿轴承有限公司开工。\n江苏沐睿轴承股份有限公司招工。"_s,
         .flagged = u"江苏沐睿轴承股份有限公司"_s},
        {.text = u"市长陆百顺出席。\n\n副市长陆百顺在渡口调研。"_s, .flagged = u"陆百顺"_s},
        {.text = chaired + u"陆长萍指出，长桥要早日通车。"_s},
        {.text = chaired + u"副市长陆长平出席。"_s},
        {.text = u"陆长萍、陆长平姐妹从小学琴。市民陆长萍说，妹妹学得更快。市民陆长平，笑了。"_s},
        {.text = u"市民王磊说，桥修好了。\n市民王鹏说，路也宽了。"_s},
        {.text = u"临渚市第一中学扩建。\n临渚市第二中学迁址。"_s},
        {.text = u"市委副书记、市长陆百顺出席。\n\n市长陆百顺在渡口调研。"_s},
        {.text = u"江苏沐睿轴承有限公司开工。\n江苏沐睿轴承的订单排到六月。"_s},
        {.text = u"时任副市长陆百顺主持修桥。\n\n市长陆百顺昨天重访渡口。"_s},
    };
    return {
        .id = nameFactsId,
        .title = Message(QT_TRANSLATE_NOOP("core", "Name in two ways")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Compares the names of the whole issue: people who stand before or after a title, speak, or sign; "
            "organisations and places. Two names that differ in one character which sounds or looks alike may be one; "
            "the more often one is printed and the rarer the other, the surer. A firm with and without 省 or 市, or in "
            "two legal forms, and a person who is 市长 in one story and 副市长 in another are flagged as well. Names "
            "that stand in one sentence, or are both printed often, are two. Where the roster names the official, it "
            "decides, and rows of officials stand in its order.")),
        .scope = Scope::Issue,
        .severity = Severity::A,
        .examples = examples};
}

} // namespace

std::unique_ptr<Check> nameFacts(const House &house, const NameKnowledge &knowledge)
{
    return std::make_unique<NameFacts>(house, knowledge);
}

} // namespace galley
