#include "app/headless/checking.h"

#include "core/checks/parallel.h"
#include "core/checks/runner.h"
#include "core/house/taught.h"
#include "core/intake/import.h"
#include "core/recognise/recognise.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

bool has(const Checks &checks, const QString &id)
{
    return std::ranges::any_of(checks, [&](const auto &check) { return check->info().id == id; });
}

CheckedPart partOf(const Story &line, const Source &source, QDate date)
{
    const QList<Change> changes{AddSource{source},
                                SetIssueAttribute{IssueAttribute::Date, {}, date.toString(Qt::ISODate)},
                                InsertPage{0, Page{PageId::create(), 1, {}, {line}}}};
    return {apply(Issue(IssueId::create()), changes).value_or(Issue()), {}};
}

CheckedText linesOf(const QString &path, const ReadingOptions &options)
{
    const QString name = QFileInfo(path).fileName();
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return {path, {}, {{path, bytes.error()}}};
    const Result<DecodedText> text = decode(*bytes, name, options.charset);
    if (!text)
        return {path, {}, {{path, text.error()}}};
    CheckedText read{path, {}, {}};
    const QList<Story> lines = asSeparateLines(linesOf(*text, 0));
    for (const Story &line : lines)
        read.parts << partOf(line, {name, text->charset, {}}, options.date);
    return read;
}

CheckedText issueOf(const QString &name, const ImportedIssue &imported)
{
    CheckedText read{name, {}, imported.failed};
    if (!imported.changes.isEmpty())
        read.parts << CheckedPart{imported.issue, {}};
    return read;
}

} // namespace

Checking::Checking(const QStringList &ids, Reading reading, const House &house,
                   std::shared_ptr<const ReceivedStories> received, std::shared_ptr<const PrintArchive> archive)
    : m_asked(ids.begin(), ids.end())
{
    // The language data takes a second to load: not for checks that do without. Those of the house are surer with it.
    const Checks plain = allChecks({});
    const bool enough = reading == Reading::Lines && !ids.isEmpty()
        && std::ranges::all_of(ids, [&](const QString &id) { return has(plain, id) && !id.startsWith("house/"_L1); });
    if (!enough)
        m_services = loadServices();
    m_services.house = house;
    m_services.received = std::move(received);
    m_services.archive = std::move(archive);
    m_checks = allChecks(m_services);
    const QStringList catalogue = catalogueIds();
    for (const QString &id : catalogue)
        if (m_asked.isEmpty() || m_asked.contains(id))
            m_states.append({id, has(m_checks, id) ? u"ran"_s : u"unavailable"_s});
}

QList<CheckedText> Checking::read(const QStringList &files, const ReadingOptions &options) const
{
    PlanSettings settings;
    settings.language = m_services.language.get();
    settings.taught = taughtShapes(m_services.house);
    settings.charset = options.charset;
    QList<CheckedText> texts(files.size());
    CheckedText *const into = texts.data();
    inParallel(files.size(), [&](qsizetype i) {
        const QString &path = files[i];
        const Issue empty(IssueId::create());
        into[i] = options.reading == Reading::Lines
            ? linesOf(path, options)
            : issueOf(path, importPlanned(planImport(empty, QStringList{path}, settings), empty, {{}, options.date}));
    });
    return texts;
}

CheckedText Checking::readSample() const
{
    return issueOf(u"sample"_s, importSample(m_services.language.get()));
}

void Checking::run(QList<CheckedText> &texts) const
{
    QList<CheckedPart *> parts;
    for (CheckedText &text : texts)
        for (CheckedPart &part : text.parts)
            parts << &part;
    // A runner per piece of work, not per part: making one asks every check for its description.
    const qsizetype piece = std::max<qsizetype>(1, std::min<qsizetype>(64, parts.size() / 8));
    inParallel((parts.size() + piece - 1) / piece, [&](qsizetype n) {
        CheckRunner runner(m_checks, taughtShapes(m_services.house));
        runner.setEnabled(m_asked);
        for (CheckedPart *part : parts.sliced(n * piece, std::min(piece, parts.size() - n * piece))) {
            part->findings = runner.run(part->issue);
            part->findings.removeIf([part](const Finding &finding) { return isDismissed(finding, part->issue); });
            part->answers = runner.answers();
        }
    });
}

} // namespace galley
