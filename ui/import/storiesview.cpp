#include "ui/import/storiesview.h"

#include "ui/base/rowpainting.h"
#include "ui/base/theme.h"
#include "ui/import/importdelegate.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace galley {

StoriesView::StoriesView(PlanDraft &draft, const Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_draft(draft)
    , m_model(draft)
    , m_role(add("importRole", tr("&Role…"), Qt::Key_F2, &StoriesView::chooseRole))
    , m_merge(add("importMerge", tr("&Merge with the story before"), Qt::Key_M, &StoriesView::merge))
    , m_split(add("importSplit", tr("&New story from here"), Qt::Key_S, &StoriesView::split))
    , m_gone(add("importGone", tr("&Keep or remove the story"), Qt::Key_Space, &StoriesView::toggleGone))
{
    setObjectName("importStories"_L1);
    setAccessibleName(tr("Stories of the file"));
    setModel(&m_model);
    setItemDelegate(new StoriesDelegate(theme, this));
    setUpPaintedTree(*this, theme);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept = m_model.placeAt(currentIndex());
        m_keptBlock = m_model.blockAt(currentIndex());
    });
    connect(&m_draft, &PlanDraft::changed, this, &StoriesView::refresh);
    enable();
}

QAction *StoriesView::add(const char *name, const QString &text, const QKeySequence &key, void (StoriesView::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void StoriesView::setFile(qsizetype file)
{
    m_model.setFile(file);
    expandAll();
    setCurrentIndex(m_model.index(0, 0));
    enable();
}

qsizetype StoriesView::currentPart() const
{
    return m_model.placeAt(currentIndex()).part;
}

// The model has been reset: the same story and paragraph, or what now stands nearest, is selected again.
void StoriesView::refresh()
{
    expandAll();
    const QModelIndex kept = m_model.indexOf(m_kept, m_keptBlock);
    setCurrentIndex(kept.isValid() ? kept : m_model.index(0, 0));
    enable();
    Q_EMIT partChanged();
}

void StoriesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    enable();
    if (m_model.placeAt(current).part != m_model.placeAt(previous).part)
        Q_EMIT partChanged();
}

void StoriesView::enable()
{
    const PlannedPlace place = m_model.placeAt(currentIndex());
    const qsizetype block = m_model.blockAt(currentIndex());
    const bool may = !m_draft.isReading();
    m_role->setEnabled(may && block >= 0);
    m_split->setEnabled(may && block > 0);
    m_merge->setEnabled(may && place.story > 0);
    m_gone->setEnabled(may && !m_model.goneAt(currentIndex()).isNull());
}

void StoriesView::chooseRole()
{
    const PlannedPlace place = m_model.placeAt(currentIndex());
    const qsizetype block = m_model.blockAt(currentIndex());
    const PlannedStory &story = m_draft.plan().files[place.file].parts[place.part].stories[place.story];
    auto *menu = new QMenu(this);
    menu->setObjectName("importRoles"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < roleCount; ++i) {
        QAction *action = menu->addAction(roleTitle(Role(i)).text());
        action->setObjectName(u"role-"_s + roleName(Role(i)));
        action->setCheckable(true);
        action->setChecked(story.story.blocks[block].role.role == Role(i));
        if (action->isChecked())
            menu->setActiveAction(action);
        connect(action, &QAction::triggered, this, [this, place, block, i] {
            m_draft.correct([&](ImportPlan &plan) { setRole(plan, place, block, Role(i)); });
            setCurrentIndex(m_model.indexOf(place, block));
        });
    }
    menu->popup(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void StoriesView::merge()
{
    PlannedPlace place = m_model.placeAt(currentIndex());
    m_draft.correct([&place](ImportPlan &plan) { mergeWithPrevious(plan, place); });
    --place.story;
    setCurrentIndex(m_model.indexOf(place, -1));
}

void StoriesView::split()
{
    PlannedPlace place = m_model.placeAt(currentIndex());
    const qsizetype block = m_model.blockAt(currentIndex());
    m_draft.correct([&place, block](ImportPlan &plan) { splitAt(plan, place, block); });
    ++place.story;
    setCurrentIndex(m_model.indexOf(place, -1));
}

void StoriesView::toggleGone()
{
    const StoryId gone = m_model.goneAt(currentIndex());
    const int row = currentIndex().row();
    if (gone.isNull())
        return;
    m_draft.correct([this, gone](ImportPlan &plan) {
        for (const GoneStory &story : plan.files[m_model.file()].gone)
            if (story.story == gone) {
                const auto then = story.then == GoneStory::Then::Keep ? GoneStory::Then::Remove : GoneStory::Then::Keep;
                setGone(plan, m_model.file(), gone, then);
                return;
            }
    });
    setCurrentIndex(m_model.index(row, 0));
}

void StoriesView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_role, m_merge, m_split, m_gone});
    menu->popup(event->globalPos());
}

} // namespace galley
