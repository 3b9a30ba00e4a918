#include "core/intake/import.h"

#include "core/recognise/recognise.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtTypes>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

// "03 经济.txt", "A3-经济.txt", "第3版_经济.txt": the number is only the order in which the files lie in their folder.
QString pageName(const QString &file)
{
    static const QRegularExpression number(uR"(^(?:[A-Z]|第)?\d{1,3}(?!\d)版?[\s_.·-]*)"_s);
    return file == "clipboard"_L1 ? QString() : QFileInfo(file).completeBaseName().remove(number).trimmed();
}

int nextNumber(const QList<Page> &pages)
{
    int highest = 0;
    for (const Page &page : pages)
        highest = std::max(highest, page.number);
    return highest + 1;
}

/// Takes in one file after the other.
class Intake
{
public:
    Intake(const Issue &into, const IssueHead &head, const Language *language)
        : m_head(head)
        , m_language(language)
    {
        m_made.issue = into;
    }

    void fail(const QString &path, const Error &error) { m_made.failed.append({path, error}); }

    void take(const QString &path, const ReceivedFile &file)
    {
        if (const Result<QList<Change>> changes = read(file); !changes) {
            fail(path, changes.error());
        } else if (Result<Issue> next = apply(m_made.issue, *changes); !next) {
            fail(path, next.error());
        } else {
            m_made.issue = *std::move(next);
            m_made.changes += *changes;
            m_made.files += file.bytes;
        }
    }

    ImportedIssue finish() { return std::move(m_made); }

private:
    Result<QList<Change>> read(const ReceivedFile &file) const
    {
        const auto source = m_made.issue.sources().size();
        const Result<ReceivedDocument> document = readDocument(file.bytes, file.name, int(source));
        if (!document)
            return std::unexpected(document.error());
        if (document->lines.isEmpty())
            return failure(Error::Code::Unsupported,
                           QT_TRANSLATE_NOOP("core", "“%1” holds nothing but spaces. Choose a file with text."),
                           {file.name});
        const QByteArray digest = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256);
        return headChanges(file) + QList<Change>{AddSource{{file.name, document->charset, digest}}}
        + pageChanges(recognisePages(document->lines, m_language), file);
    }

    /// A page keeps the number and name that its own head says, where no other page of the issue has that number.
    QList<Change> pageChanges(const QList<RecognisedPage> &recognised, const ReceivedFile &file) const
    {
        QList<Change> changes;
        QList<Page> pages = m_made.issue.pages();
        for (const RecognisedPage &each : recognised) {
            const bool taken = std::ranges::any_of(
                pages, [&](const Page &page) { return page.number == each.number && page.section == each.section; });
            const bool printed = each.number > 0 && !taken;
            const Page page{PageId::create(), printed ? each.number : nextNumber(pages),
                            each.name.isEmpty() ? pageName(file.name) : each.name, each.stories,
                            printed ? each.section : QString()};
            changes += InsertPage{pages.size(), page};
            pages += page;
        }
        return changes;
    }

    QList<Change> headChanges(const ReceivedFile &file) const
    {
        QList<Change> changes;
        const Issue &issue = m_made.issue;
        const QString title = m_head.title.isEmpty() ? QFileInfo(file.name).completeBaseName() : m_head.title;
        if (issue.title().isEmpty())
            changes += SetIssueAttribute{IssueAttribute::Title, {}, title};
        if (issue.date().isNull() && m_head.date.isValid())
            changes += SetIssueAttribute{IssueAttribute::Date, {}, m_head.date.toString(Qt::ISODate)};
        return changes;
    }

    IssueHead m_head;
    const Language *m_language;
    ImportedIssue m_made;
};

} // namespace

ImportedIssue importReceived(const Issue &into, const QList<ReceivedFile> &files, const IssueHead &head,
                             const Language *language)
{
    Intake intake(into, head, language);
    for (const ReceivedFile &file : files)
        intake.take(file.name, file);
    return intake.finish();
}

ImportedIssue importFiles(const Issue &into, const QStringList &paths, const IssueHead &head, const Language *language)
{
    Intake intake(into, head, language);
    for (const QString &path : paths) {
        if (const Result<QByteArray> bytes = readFile(path))
            intake.take(path, {QFileInfo(path).fileName(), *bytes});
        else
            intake.fail(path, bytes.error());
    }
    return intake.finish();
}

ImportedIssue importSample(const Language *language)
{
    QStringList paths;
    const QDir folder(u":/galley/sample"_s);
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        paths << folder.filePath(name);
    return importFiles(Issue(IssueId::create()), paths, {u"临渚日报"_s, QDate(2026, 3, 18)}, language);
}

QList<Record> recordsOf(const ImportedIssue &imported, const QString &author, const QString &session)
{
    Record record;
    record.issue = imported.issue.id();
    record.author = author;
    record.time = QDateTime::currentDateTimeUtc();
    record.session = session;
    record.group = GroupId::create();
    QList<Record> records;
    for (const Change &change : imported.changes) {
        record.change = change;
        records << record;
    }
    return records;
}

} // namespace galley
