#include "ui/arrange/picturespane.h"

#include "core/input/picturefile.h"
#include "core/model/pictures.h"
#include "ui/base/prompts.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

PicturesPane::PicturesPane(Desk &desk, Prompts &prompts, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_theme(theme)
    , m_model(desk)
    , m_heading(new QLabel)
    , m_empty(new QLabel(tr("No picture waits. Drop picture files here.")))
    , m_list(new PictureList(m_model, theme))
    , m_add(addAction("addPictures", tr("Add p&ictures…"), &PicturesPane::askForFiles))
    , m_pair(addAction("pairPicture", tr("Pair the picture with this st&ory"), &PicturesPane::pairChosen))
    , m_unpair(addAction("unpairPicture", tr("Take a picture o&ff this story"), &PicturesPane::unpairChosen))
{
    setObjectName("picturesPane"_L1);
    m_thread.setMaxThreadCount(1);
    m_heading->setObjectName("picturesHeading"_L1);
    m_empty->setObjectName("picturesEmpty"_L1);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    setAcceptDrops(true);
    connect(&theme, &Theme::changed, this, &PicturesPane::tell);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PicturesPane::tell);
    connect(m_list, &PictureList::pairWanted, this,
            [this](PictureId picture) { pair(picture, m_desk.currentStory()); });
    connect(m_list, &PictureList::removeWanted, this, &PicturesPane::remove);
    connect(m_list, &PictureList::filesDropped, this, [this](const QStringList &paths) { add(paths, {}); });
    connect(m_list, &PictureList::leaveWanted, this, &PicturesPane::leaveWanted);
    tell();
}

PicturesPane::~PicturesPane()
{
    m_thread.waitForDone();
}

QAction *PicturesPane::addAction(const char *name, const QString &text, void (PicturesPane::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    connect(action, &QAction::triggered, this, act);
    return action;
}

void PicturesPane::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(!picturesIn(*event->mimeData()).isEmpty());
}

void PicturesPane::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    add(picturesIn(*event->mimeData()), {});
}

void PicturesPane::tell()
{
    const int waiting = m_model.rowCount();
    m_heading->setText(waiting > 0 ? tr("Pictures to be paired: %1").arg(waiting) : tr("Pictures to be paired"));
    m_heading->setFont(m_theme.font(FontRole::InterfaceBold));
    m_heading->setContentsMargins(m_theme.px(12), m_theme.px(10), m_theme.px(12), m_theme.px(4));
    m_empty->setContentsMargins(m_theme.px(12), m_theme.px(2), m_theme.px(12), m_theme.px(8));
    m_empty->setVisible(waiting == 0);
    Q_EMIT told(waiting);
}

void PicturesPane::perform(const QList<Change> &changes, const QString &title)
{
    if (const Result<> done = m_desk.document().perform(changes, title); !done)
        Q_EMIT refused(done.error().message.text());
}

void PicturesPane::askForFiles()
{
    add(m_prompts.picturesToOpen(this), {});
}

void PicturesPane::add(const QStringList &paths, StoryId story)
{
    if (paths.isEmpty())
        return;
    m_thread.start([this, paths, story, issue = m_desk.document().issue().id()] {
        QList<Looked> files;
        for (const QString &path : paths)
            files.append({QFileInfo(path).absoluteFilePath(), pictureSize(path)});
        const auto back = [this, files, story, issue] {
            if (m_desk.document().issue().id() == issue)
                take(files, story);
        };
        QMetaObject::invokeMethod(this, back, Qt::QueuedConnection);
    });
}

void PicturesPane::take(const QList<Looked> &files, StoryId story)
{
    const Issue &issue = m_desk.document().issue();
    const QList<BlockId> captions = freeCaptionsOf(issue, story);
    const BlockId caption = files.size() == 1 && captions.size() == 1 ? captions.first() : BlockId();
    QList<Change> changes;
    QStringList wrong;
    for (const Looked &file : files) {
        const auto isSame = [&file](const Picture &each) { return each.file == file.path; };
        if (!file.pixels)
            wrong.append(QFileInfo(file.path).fileName());
        else if (std::ranges::none_of(issue.pictures(), isSame))
            changes.append(
                AddPicture{withPair(issue, {PictureId::create(), {}, {}, file.path, *file.pixels}, story, caption)});
    }
    perform(changes, tr("add pictures"));
    if (!wrong.isEmpty())
        Q_EMIT refused(tr("%1: this is no picture in JPEG, PNG or TIFF, or it is damaged.").arg(wrong.join(u", "_s)));
}

std::optional<BlockId> PicturesPane::captionMeant(StoryId story)
{
    const Issue &issue = m_desk.document().issue();
    const QList<BlockId> captions = freeCaptionsOf(issue, story);
    if (captions.size() <= 1)
        return captions.value(0);
    QStringList words;
    for (const BlockId caption : captions)
        words.append(issue.block(caption)->text);
    words.append(tr("None of these captions"));
    const std::optional<qsizetype> chosen = m_prompts.choice(this, tr("Pair the picture"), tr("Its caption"), words);
    return chosen ? std::optional(captions.value(*chosen)) : std::nullopt;
}

void PicturesPane::pair(PictureId picture, StoryId story)
{
    const Issue &issue = m_desk.document().issue();
    if (!pictureIn(issue, picture) || !issue.story(story))
        return;
    const std::optional<BlockId> caption = captionMeant(story);
    const std::optional<Change> change = caption ? paired(issue, picture, story, *caption) : std::nullopt;
    if (change)
        perform({*change}, tr("pair a picture"));
}

void PicturesPane::pairChosen()
{
    const PictureId picture = m_list->selected().isNull() ? m_model.pictureAt(m_model.index(0)) : m_list->selected();
    if (picture.isNull())
        Q_EMIT refused(tr("No picture waits to be paired."));
    else
        pair(picture, m_desk.currentStory());
}

std::optional<PictureId> PicturesPane::pictureMeant(const QList<Picture> &pictures)
{
    if (pictures.size() == 1)
        return pictures.first().id;
    QStringList names;
    for (const Picture &each : pictures)
        names.append(nameOf(m_desk.document().issue(), each));
    const auto chosen = m_prompts.choice(this, tr("Take a picture off"), tr("The picture"), names);
    return chosen ? std::optional(pictures.value(*chosen).id) : std::nullopt;
}

void PicturesPane::unpairChosen()
{
    const Issue &issue = m_desk.document().issue();
    const QList<Picture> pictures = picturesOf(issue, m_desk.currentStory());
    if (pictures.isEmpty()) {
        Q_EMIT refused(tr("The chosen story has no picture with a file."));
        return;
    }
    const std::optional<PictureId> picture = pictureMeant(pictures);
    if (const auto change = picture ? unpaired(m_desk.document().issue(), *picture) : std::nullopt)
        perform({*change}, tr("take a picture off its story"));
}

void PicturesPane::remove(PictureId picture)
{
    if (const Picture *there = pictureIn(m_desk.document().issue(), picture))
        perform({DropPicture{*there}}, tr("take a picture out of the issue"));
}

} // namespace galley
