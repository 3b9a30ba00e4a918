#include "core/intake/picturepairs.h"

#include "core/intake/planning.h"
#include "core/model/pictures.h"

#include <QFileInfo>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString baseName(const QString &path)
{
    return QFileInfo(path).completeBaseName();
}

/// 渡口 of 渡口2, 渡口-02, 渡口（2） and 渡口图2.
QString withoutNumber(const QString &name)
{
    qsizetype end = name.size();
    while (end > 0 && (name[end - 1].isDigit() || u" -_.()（）图"_s.contains(name[end - 1])))
        --end;
    return name.first(end);
}

/// The one article that some sources brought; null where they brought none or several.
StoryId articleOf(const Issue &issue, const QList<int> &sources)
{
    StoryId found;
    for (const Story &story : sources.isEmpty() ? QList<Story>() : storiesFrom(issue, sources)) {
        if (kindOf(story) != StoryKind::Article)
            continue;
        if (!found.isNull())
            return {};
        found = story.id;
    }
    return found;
}

class Pairing
{
public:
    Pairing(const Issue &issue, const QList<ArrivedPicture> &arrived)
        : m_issue(issue)
        , m_arrived(arrived)
    {
        for (qsizetype i = 0; i < issue.sources().size(); ++i) {
            const Source &source = issue.sources()[i];
            if (!source.folder.isEmpty())
                m_texts[source.folder][baseName(source.name)].append(int(i));
        }
        for (const Page &page : issue.pages())
            for (const Story &story : page.stories)
                for (const Block &block : story.blocks)
                    if (block.role.role == Role::Headline && kindOf(story) == StoryKind::Article)
                        m_headlines[block.text].append(story.id);
    }

    QList<Picture> made() const
    {
        QList<Picture> pictures;
        for (const ArrivedPicture &each : m_arrived)
            pictures.append({PictureId::create(), {}, storyOf(each), each.path, each.pixels});
        giveCaptions(pictures);
        return pictures;
    }

private:
    StoryId storyOf(const ArrivedPicture &picture) const
    {
        const QMap<QString, QList<int>> texts = m_texts.value(picture.folder);
        const QString name = baseName(picture.path);
        for (const QString &each : {name, withoutNumber(name)}) {
            if (const StoryId story = articleOf(m_issue, texts.value(each)); !story.isNull())
                return story;
            if (const QList<StoryId> stories = m_headlines.value(each); stories.size() == 1)
                return stories.first();
        }
        const StoryId only = texts.size() == 1 ? articleOf(m_issue, texts.first()) : StoryId();
        const auto beside = std::ranges::count(m_arrived, picture.folder, &ArrivedPicture::folder);
        const bool isSure = !only.isNull() && freeCaptionsOf(m_issue, only).size() == beside;
        return isSure ? only : StoryId();
    }

    void giveCaptions(QList<Picture> &pictures) const
    {
        QMap<StoryId, QList<Picture *>> ofStory;
        for (Picture &picture : pictures)
            if (!picture.story.isNull())
                ofStory[picture.story].append(&picture);
        for (auto each = ofStory.begin(); each != ofStory.end(); ++each) {
            const QList<BlockId> captions = freeCaptionsOf(m_issue, each.key());
            if (captions.size() != each->size())
                continue;
            for (qsizetype i = 0; i < captions.size(); ++i)
                each->at(i)->caption = captions[i];
        }
    }

    const Issue &m_issue;
    const QList<ArrivedPicture> &m_arrived;
    QMap<QString, QMap<QString, QList<int>>> m_texts; ///< sources by folder and name
    QMap<QString, QList<StoryId>> m_headlines;
};

} // namespace

QList<Picture> paired(const Issue &issue, const QList<ArrivedPicture> &arrived)
{
    return arrived.isEmpty() ? QList<Picture>() : Pairing(issue, arrived).made();
}

} // namespace galley
