// Which files the issue's record names, and the sheets in them.
#include "ui/issue/pages.h"
#include "ui/proof/proofdesk.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// What an error says of a copy is said of the file that a person knows.
Error namedAfter(const ProofFile &file, const QString &path, const Error &error)
{
    QStringList arguments = error.message.arguments();
    arguments.replaceInStrings(path, file.path);
    return {error.code, Message(error.message.source(), arguments)};
}

} // namespace

void ProofDesk::attach(const QString &path)
{
    if (!m_reader || !m_kept)
        return;
    const QString whole = QFileInfo(path).absoluteFilePath();
    ++m_reading;
    m_kept->keep(whole, this, [this, whole, issue = m_issueNumber](const Result<QByteArray> &digest) {
        if (issue != m_issueNumber)
            return;
        --m_reading;
        if (digest)
            onKept(whole, *digest);
        else
            Q_EMIT troubled(digest.error());
        Q_EMIT busyChanged();
    });
    Q_EMIT busyChanged();
}

// A file that has come before is looked at again. One that cannot be read is not recorded.
void ProofDesk::onKept(const QString &path, const QByteArray &digest)
{
    const QList<ProofFile> &files = document().issue().proofFiles();
    if (const auto known = std::ranges::find(files, digest, &ProofFile::digest); known != files.end()) {
        const auto there = std::ranges::find_if(m_sheets,
                                                [&known](const ProofSheet &each) { return each.file.id == known->id; });
        if (there != m_sheets.end())
            setCurrent(there - m_sheets.begin());
        return;
    }
    const ProofFile file{ProofFileId::create(), path, digest, QDateTime::currentDateTimeUtc()};
    ++m_reading;
    m_kept->find(file, this, [this, file, issue = m_issueNumber](const Result<QString> &copy) {
        const auto onOpened = [this, file, copy, issue](const Result<QList<QSizeF>> &sizes) {
            if (issue != m_issueNumber)
                return;
            --m_reading;
            Q_EMIT busyChanged();
            if (!sizes) {
                Q_EMIT troubled(copy ? namedAfter(file, *copy, sizes.error()) : sizes.error());
                return;
            }
            m_wanted = file.id;
            record({AttachProof{file}}, tr("attach page proofs"));
        };
        if (copy)
            m_reader->open(*copy, this, onOpened);
        else
            onOpened(std::unexpected(copy.error()));
    });
}

void ProofDesk::detach()
{
    if (!current())
        return;
    const ProofFile file = current()->file;
    QList<Change> changes;
    for (const ProofMark &mark : document().issue().proofMarks())
        if (mark.file == file.id)
            changes.append(UnmarkProof{mark});
    changes.append(DetachProof{file});
    record(changes, tr("take page proofs away"));
}

// The sheets of files that came are read; those of files that went go.
void ProofDesk::followFiles()
{
    const QList<ProofFile> files = m_reader && m_kept ? document().issue().proofFiles() : QList<ProofFile>();
    const auto isGone = [&files](ProofFileId id) { return !std::ranges::contains(files, id, &ProofFile::id); };
    const auto isOfGone = [&isGone](const ProofSheet &each) { return isGone(each.file.id); };
    m_sheets.removeIf(isOfGone);
    m_superseded.removeIf(isOfGone);
    m_files.removeIf(isGone);
    m_current = m_sheets.isEmpty() ? -1 : std::clamp<qsizetype>(m_current, 0, m_sheets.size() - 1);
    partEarlier();
    for (const ProofFile &file : files)
        if (!m_files.contains(file.id))
            load(file);
}

void ProofDesk::load(const ProofFile &file)
{
    m_files.insert(file.id);
    ++m_reading;
    m_kept->find(file, this, [this, file, issue = m_issueNumber](const Result<QString> &path) {
        const auto onOpened = [this, file, path, issue](const Result<QList<QSizeF>> &sizes) {
            if (issue != m_issueNumber)
                return;
            --m_reading;
            if (m_files.contains(file.id))
                add(file, path.value_or(file.path), sizes);
            Q_EMIT busyChanged();
        };
        if (path)
            m_reader->open(*path, this, onOpened);
        else
            onOpened(std::unexpected(path.error()));
    });
    Q_EMIT busyChanged();
}

void ProofDesk::add(const ProofFile &file, const QString &path, const Result<QList<QSizeF>> &sizes)
{
    const int count = sizes ? int(sizes->size()) : 1;
    for (int number = 1; number <= count; ++number) {
        ProofSheet sheet{.file = file, .path = path, .number = number};
        if (sizes)
            sheet.size = (*sizes)[number - 1];
        else
            sheet.trouble = namedAfter(file, path, sizes.error());
        follow(sheet);
        m_sheets.append(sheet);
        if (sizes)
            readSheet(file, path, number);
    }
    partEarlier();
    const auto wanted = std::ranges::find_if(m_sheets,
                                             [this](const ProofSheet &each) { return each.file.id == m_wanted; });
    if (wanted != m_sheets.end() && std::exchange(m_wanted, ProofFileId()) == file.id)
        m_current = wanted - m_sheets.begin();
    Q_EMIT changed();
}

void ProofDesk::readSheet(const ProofFile &file, const QString &path, int number)
{
    ++m_reading;
    const QString key = ProofSheet{.file = file, .number = number}.key();
    m_reader->read(path, number, this, [this, file, path, key, issue = m_issueNumber](const Result<ProofPage> &page) {
        if (issue != m_issueNumber)
            return;
        --m_reading;
        if (ProofSheet *read = sheet(key)) {
            if (page)
                read->text = *page;
            else
                read->trouble = namedAfter(file, path, page.error());
            read->isStale = true;
        }
        Q_EMIT changed();
        Q_EMIT busyChanged();
        compareNext();
    });
}

ProofSheet *ProofDesk::sheet(const QString &key)
{
    for (QList<ProofSheet> *sheets : {&m_sheets, &m_superseded})
        for (ProofSheet &each : *sheets)
            if (each.key() == key)
                return &each;
    return nullptr;
}

void ProofDesk::assign(PageId page)
{
    if (const ProofSheet *sheet = current())
        record({MarkProof{{.id = ProofMarkId::create(), .file = sheet->file.id, .sheet = sheet->number, .page = page}}},
               tr("say which page a proof is"));
}

void ProofDesk::followMarks()
{
    for (QList<ProofSheet> *sheets : {&m_sheets, &m_superseded})
        for (ProofSheet &each : *sheets)
            follow(each);
    partEarlier();
    sort();
}

// What a person says of its page takes the place of what the comparison found out; a later word that of an earlier.
void ProofDesk::follow(ProofSheet &sheet)
{
    const Issue &issue = document().issue();
    const std::optional<PageId> page = markedPage(issue, sheet.file.id, sheet.number);
    const ProofReading reading = markedReading(issue, sheet.file.id, sheet.number);
    const bool isSame = page ? sheet.isAssigned && sheet.page == *page : !sheet.isAssigned;
    if (isSame && sheet.reading == reading)
        return;
    sheet.reading = reading;
    sheet.isStale = true;
    if (isSame)
        return;
    sheet.isAssigned = page.has_value();
    sheet.page = page.value_or(PageId());
    sheet.comparison = {};
    sheet.outlines.clear();
    sheet.isCompared = false;
}

// Of two that came at the same time the one that is named later.
void ProofDesk::partEarlier()
{
    const QString looked = current() ? current()->key() : QString();
    const QList<ProofFile> &files = document().issue().proofFiles();
    const auto rank = [&files](const ProofSheet &each) {
        return std::ranges::find(files, each.file.id, &ProofFile::id) - files.begin();
    };
    const QList<ProofSheet> all = m_sheets + m_superseded;
    const auto isEarlier = [&](const ProofSheet &one) {
        return !one.page.isNull() && std::ranges::any_of(all, [&](const ProofSheet &other) {
            return other.page == one.page && other.file.id != one.file.id
                && std::pair(one.file.received, rank(one)) < std::pair(other.file.received, rank(other));
        });
    };
    m_sheets.clear();
    m_superseded.clear();
    PageId lookedPage;
    for (const ProofSheet &each : all) {
        if (each.key() == looked)
            lookedPage = each.page;
        (isEarlier(each) ? m_superseded : m_sheets).append(each);
    }
    std::ranges::stable_sort(m_superseded, {},
                             [&](const ProofSheet &each) { return std::pair(each.file.received, rank(each)); });
    for (ProofSheet &each : m_sheets) {
        const QList<ProofSheet> earlier = earlierThan(each);
        each.isStale = each.isStale || each.before != (earlier.isEmpty() ? QString() : earlier.last().key());
    }
    const auto still = std::ranges::find(m_sheets, looked, &ProofSheet::key);
    const auto there = still != m_sheets.end() || lookedPage.isNull()
        ? still
        : std::ranges::find(m_sheets, lookedPage, &ProofSheet::page);
    m_current = there != m_sheets.end() ? there - m_sheets.begin() : m_sheets.isEmpty() ? -1 : 0;
}

/// The proofs of its page that came before it and can be read, in their order.
QList<ProofSheet> ProofDesk::earlierThan(const ProofSheet &sheet) const
{
    QList<ProofSheet> earlier;
    for (const ProofSheet &each : m_superseded)
        if (!sheet.page.isNull() && each.page == sheet.page && each.hasText())
            earlier.append(each);
    return earlier;
}

// The one looked at stays so.
void ProofDesk::sort()
{
    const QString looked = current() ? current()->key() : QString();
    const auto place = [this](const ProofSheet &each) {
        const qsizetype index = indexOf(document().issue(), each.page);
        return index < 0 ? document().issue().pages().size() : index;
    };
    std::ranges::stable_sort(m_sheets, {}, place);
    const auto found = std::ranges::find(m_sheets, looked, &ProofSheet::key);
    m_current = found != m_sheets.end() ? found - m_sheets.begin() : m_sheets.isEmpty() ? -1 : 0;
}

void ProofDesk::readRegion(ProofMark::Kind kind, const QRectF &region)
{
    const ProofSheet *sheet = current();
    if (!sheet)
        return;
    ProofMark mark{.id = ProofMarkId::create(), .file = sheet->file.id, .sheet = sheet->number, .kind = kind};
    mark.region = region;
    record({MarkProof{mark}},
           kind == ProofMark::Kind::LeftOut ? tr("leave a region out") : tr("read a region by itself"));
}

bool ProofDesk::isReadOtherwise(const QPointF &point) const
{
    const ProofSheet *sheet = current();
    const auto holds = [&point](const QRectF &region) { return region.contains(point); };
    return sheet
        && (std::ranges::any_of(sheet->reading.leftOut, holds) || std::ranges::any_of(sheet->reading.apart, holds)
            || std::ranges::any_of(sheet->carried.leftOut, holds) || std::ranges::any_of(sheet->carried.apart, holds));
}

// What comes from the earlier proof gives way to a word about this one: the region is read, by itself.
void ProofDesk::readAgain(const QPointF &point)
{
    const ProofSheet *sheet = current();
    if (!sheet)
        return;
    QList<Change> changes;
    for (const ProofMark &mark : document().issue().proofMarks())
        if (mark.file == sheet->file.id && mark.sheet == sheet->number && mark.region.contains(point))
            changes.append(UnmarkProof{mark});
    for (const QRectF &region : sheet->carried.leftOut)
        if (changes.isEmpty() && region.contains(point)) {
            readRegion(ProofMark::Kind::Apart, region);
            return;
        }
    record(changes, tr("read a region again"));
}

} // namespace galley
