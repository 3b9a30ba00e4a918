#include "ui/import/filesmodel.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

// A picture in the evening's folder stops nobody's work.
bool isNoText(const PlannedFile &file)
{
    return file.error && file.error->code == Error::Code::Unsupported;
}

} // namespace

FilesModel::FilesModel(PlanDraft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{
    connect(&m_draft, &PlanDraft::changed, this,
            [this] { Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Becomes)); });
}

int FilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_draft.plan().files.size());
}

int FilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Becomes + 1;
}

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlannedFile &file = m_draft.plan().files[index.row()];
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::ToolTipRole: return file.error ? file.error->message.text() : file.path;
    case Qt::AccessibleTextRole:
        return index.column() == File ? u"%1, %2, %3"_s.arg(file.name, pagesOf(file), becomes(index.row()))
                                      : spoken(index.row(), index.column());
    case SignRole: return int(signOf(file));
    default: return {};
    }
}

QVariant FilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == File ? tr("File") : section == Page ? tr("Page") : tr("Becomes");
}

void FilesModel::toggle(qsizetype file)
{
    if (file < 0 || file >= m_draft.plan().files.size())
        return;
    const auto next = m_draft.plan().files[file].state == PlannedFile::State::Taken ? PlannedFile::State::LeftOut
                                                                                    : PlannedFile::State::Taken;
    m_draft.correct([file, next](ImportPlan &plan) { setTaken(plan, file, next); });
}

QString FilesModel::text(qsizetype file, int column) const
{
    const PlannedFile &planned = m_draft.plan().files[file];
    return column == File ? planned.name : column == Page ? pagesOf(planned) : becomes(file);
}

QString FilesModel::spoken(qsizetype file, int column) const
{
    const QString words = text(file, column);
    return words.isEmpty() ? tr("No page") : words;
}

QString FilesModel::pagesOf(const PlannedFile &file) const
{
    QStringList names;
    for (const PlannedPart &part : file.parts)
        if (const PlannedPage *page = m_draft.plan().page(part.page); page && !names.contains(nameOf(*page)))
            names.append(nameOf(*page));
    return names.join(u" · "_s);
}

QString FilesModel::becomes(qsizetype index) const
{
    const PlannedFile &file = m_draft.plan().files[index];
    if (m_draft.isToBeRead(index))
        return tr("Being read again …");
    switch (file.state) {
    case PlannedFile::State::Failed: return isNoText(file) ? tr("No text in it") : tr("Cannot be read");
    case PlannedFile::State::Known: return tr("Already in the issue");
    case PlannedFile::State::LeftOut: return tr("Left out");
    case PlannedFile::State::Taken: break;
    }
    if (file.isPicture())
        return tr("Picture");
    int changed = 0;
    int fresh = 0;
    for (const PlannedPart &part : file.parts)
        for (const PlannedStory &story : part.stories) {
            changed += story.fate == PlannedStory::Fate::Changed;
            fresh += story.fate == PlannedStory::Fate::New;
        }
    if (!file.isVersion())
        return tr("%Ln new stories", nullptr, fresh);
    if (changed == 0 && fresh == 0)
        return tr("New version, no change");
    return fresh == 0 ? tr("New version · changed: %1").arg(changed)
                      : tr("New version · changed: %1 · new: %2").arg(changed).arg(fresh);
}

FilesModel::FileSign FilesModel::signOf(const PlannedFile &file)
{
    switch (file.state) {
    case PlannedFile::State::Failed: return isNoText(file) ? FileSign::Remarks : FileSign::Failed;
    case PlannedFile::State::Known: return FileSign::Known;
    case PlannedFile::State::LeftOut: return FileSign::LeftOut;
    case PlannedFile::State::Taken: break;
    }
    return !file.remarks.isEmpty() ? FileSign::Remarks : file.isVersion() ? FileSign::Version : FileSign::Taken;
}

} // namespace galley
