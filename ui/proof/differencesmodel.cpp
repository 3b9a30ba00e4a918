#include "ui/proof/differencesmodel.h"

#include "ui/findings/excerpt.h"
#include "ui/issue/pages.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype around = 12; ///< characters beside what is flagged
constexpr qsizetype longestFlag = 24;
constexpr qsizetype longestFound = 16;

QString shortened(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.first(most - 1) + u'…';
}

/// True for what is wrong with the page whatever its text says.
bool isOfPage(const Finding &finding)
{
    return finding.check.startsWith("layout/"_L1);
}

/// The names of kinds, by check.
const char *sourceOf(const QString &check)
{
    static const QHash<QString, const char *> names{
        {u"proof/tail-missing"_s, QT_TRANSLATE_NOOP("galley::DifferencesModel", "End missing")},
        {u"proof/head-missing"_s, QT_TRANSLATE_NOOP("galley::DifferencesModel", "Beginning missing")},
        {u"proof/old-version"_s, QT_TRANSLATE_NOOP("galley::DifferencesModel", "Old version")},
        {u"proof/story-missing"_s, QT_TRANSLATE_NOOP("galley::DifferencesModel", "Story missing")},
        {u"proof/story-twice"_s, QT_TRANSLATE_NOOP("galley::DifferencesModel", "Twice")},
        {u"proof/unapproved-text"_s, QT_TRANSLATE_NOOP("galley::DifferencesModel", "In no story")},
        {u"proof/folio"_s, QT_TRANSLATE_NOOP("galley::DifferencesModel", "Page head")},
        {u"proof/punctuation-only"_s, QT_TRANSLATE_NOOP("galley::DifferencesModel", "Punctuation")},
        {u"proof/line-break"_s, QT_TRANSLATE_NOOP("galley::DifferencesModel", "Line break")},
        {u"proof/space-only"_s, QT_TRANSLATE_NOOP("galley::DifferencesModel", "Space")},
        {u"layout/kinsoku"_s, QT_TRANSLATE_NOOP("galley::DifferencesModel", "Line end")},
        {u"layout/missing-glyph"_s, QT_TRANSLATE_NOOP("galley::DifferencesModel", "Glyph missing")},
        {u"layout/outside-page"_s, QT_TRANSLATE_NOOP("galley::DifferencesModel", "Off the page")},
        {u"layout/text-under-picture"_s, QT_TRANSLATE_NOOP("galley::DifferencesModel", "Under a picture")},
        {u"layout/low-resolution"_s, QT_TRANSLATE_NOOP("galley::DifferencesModel", "Coarse picture")},
        {u"layout/font-not-embedded"_s, QT_TRANSLATE_NOOP("galley::DifferencesModel", "Font not in file")}};
    return names.value(check);
}

} // namespace

QString kindOf(const ProofFinding &finding)
{
    switch (finding.since) {
    case SinceBefore::NotDone: return DifferencesModel::tr("Not corrected");
    case SinceBefore::DoneWrongly: return DifferencesModel::tr("Corrected wrongly");
    case SinceBefore::Unasked: return DifferencesModel::tr("Not asked for");
    case SinceBefore::Done: return DifferencesModel::tr("Corrected");
    case SinceBefore::Unknown: break;
    }
    if (const char *source = sourceOf(finding.finding.check))
        return QCoreApplication::translate("galley::DifferencesModel", source);
    if (finding.found.isEmpty())
        return DifferencesModel::tr("Lost");
    return finding.finding.text.isEmpty() ? DifferencesModel::tr("Added") : DifferencesModel::tr("Other words");
}

QString stateName(DifferenceState state)
{
    switch (state) {
    case DifferenceState::Open: return DifferencesModel::tr("open");
    case DifferenceState::Returned: return DifferencesModel::tr("given back");
    case DifferenceState::Explained: return DifferencesModel::tr("explained");
    case DifferenceState::Done: break;
    }
    return DifferencesModel::tr("done");
}

bool DifferencesModel::Entry::isSameAs(const Entry &other) const
{
    return key == other.key && state == other.state && remark == other.remark && place == other.place
        && finding.finding == other.finding.finding && finding.found == other.finding.found
        && finding.since == other.finding.since;
}

DifferencesModel::DifferencesModel(ProofDesk &proofs, QObject *parent)
    : QAbstractListModel(parent)
    , m_proofs(proofs)
{
    connect(&m_proofs, &ProofDesk::changed, this, &DifferencesModel::update);
    update();
}

void DifferencesModel::update()
{
    const ProofSheet *sheet = m_proofs.current();
    QList<Entry> wanted;
    if (sheet) {
        m_compared = sheet->compared;
        const QList<ProofFinding> &findings = sheet->comparison.findings;
        const QStringList keys = keysOf(findings);
        for (qsizetype i = 0; i < findings.size(); ++i) {
            const bool isOfStory = !storyOf(*sheet, findings[i]).isNull();
            const qsizetype page = indexOf(m_compared, sheet->page);
            wanted.append({.key = keys[i],
                           .finding = findings[i],
                           .state = m_proofs.stateOf(findings[i], keys[i]),
                           .remark = m_proofs.explanationOf(findings[i]),
                           .place = isOfStory ? storyPlace(m_compared, findings[i].finding.place)
                               : page >= 0    ? printedNumber(m_compared.pages()[page])
                                              : QString()});
        }
    }
    const QString of = sheet ? sheet->key() : QString();
    if (std::exchange(m_sheet, of) == of) {
        merge(wanted);
        return;
    }
    beginResetModel();
    m_entries = wanted;
    endResetModel();
}

void DifferencesModel::merge(const QList<Entry> &wanted)
{
    const auto isWanted = [&wanted](const QString &key) { return std::ranges::contains(wanted, key, &Entry::key); };
    for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
        if (isWanted(m_entries[row].key))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const int there = rowOf(wanted[row].key);
        if (there < 0) {
            beginInsertRows({}, row, row);
            m_entries.insert(row, wanted[row]);
            endInsertRows();
        } else if (there != row) {
            beginMoveRows({}, there, there, {}, row);
            m_entries.move(there, row);
            endMoveRows();
        }
        if (!m_entries[row].isSameAs(wanted[row])) {
            m_entries[row] = wanted[row];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

const ProofFinding *DifferencesModel::findingAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries[row].finding : nullptr;
}

int DifferencesModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_entries.size(); ++row)
        if (m_entries[row].key == key)
            return row;
    return -1;
}

int DifferencesModel::openFrom(int row, int step) const
{
    for (; row >= 0 && row < m_entries.size(); row += step)
        if (m_entries[row].state == DifferenceState::Open)
            return row;
    return -1;
}

qsizetype DifferencesModel::openCount() const
{
    return std::ranges::count(m_entries, DifferenceState::Open, &Entry::state);
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QString DifferencesModel::spoken(const Entry &entry, int row) const
{
    return tr("%1, severity %2, %3, %4: %5 %6")
        .arg(row + 1)
        .arg(severityName(entry.finding.finding.severity), kindOf(entry.finding), entry.place,
             entry.finding.finding.message.text(), stateName(entry.state));
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[index.row()];
    const Finding &finding = entry.finding.finding;
    const auto excerpt = [&] { return excerptOf(m_compared, finding, around); };
    const bool isOfText = !finding.text.isEmpty();
    const bool isWords = finding.check != "layout/low-resolution"_L1 && finding.check != "layout/font-not-embedded"_L1;
    const QString found = shortened(entry.finding.found, longestFound);
    switch (role) {
    case NumberRole: return index.row() + 1;
    case SeverityRole: return int(finding.severity);
    case KindRole: return kindOf(entry.finding);
    case PlaceRole: return entry.place;
    case StateRole: return int(entry.state);
    case StateNameRole: return stateName(entry.state);
    case BeforeRole: return isOfText ? excerpt().before : QString();
    case FlaggedRole:
        return isOfText ? shortened(finding.text, longestFlag) : isWords ? tr("“%1”").arg(found) : entry.finding.found;
    case AfterRole: return isOfText ? excerpt().after : QString();
    case RemarkRole:
        if (!entry.remark.isEmpty())
            return tr("explained: %1").arg(entry.remark);
        if (entry.finding.since == SinceBefore::Done)
            return found.isEmpty() ? tr("was missing") : tr("was “%1”").arg(found);
        if (isOfPage(finding))
            return finding.message.text();
        if (!isOfText)
            return tr("only on the page");
        return found.isEmpty() ? tr("not on the page") : tr("on the page “%1”").arg(found);
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return finding.message.text();
    case Qt::AccessibleTextRole: return spoken(entry, index.row());
    default: return {};
    }
}

} // namespace galley
