#include "core/model/edit.h"
#include "core/model/json.h"

#include <QCoreApplication>

#include <array>
#include <concepts>

using namespace Qt::StringLiterals;

/// The stored form of changes: an object whose "do" names the change, its members under short stable names. A reader
/// that meets an unknown name refuses the record rather than guess.
namespace galley {

namespace {

template<typename C, typename... Any>
constexpr bool isOne = (std::same_as<std::remove_const_t<C>, Any> || ...);

// One function a change, used for both directions, so that what is written and what is read cannot differ.
void fields(auto &f, auto &c)
    requires isOne<std::remove_reference_t<decltype(c)>, ReplaceText>
{
    f("block", c.block);
    f("at", c.at);
    f("before", c.before);
    f("after", c.after);
    f("beforeOrigin", c.beforeOrigin);
    f("afterOrigin", c.afterOrigin);
}

void fields(auto &f, auto &c)
    requires isOne<std::remove_reference_t<decltype(c)>, JoinBlocks, SplitBlock>
{
    f("first", c.first);
    f("second", c.second);
    f("seam", c.seam);
}

void fields(auto &f, auto &c)
    requires isOne<std::remove_reference_t<decltype(c)>, SetRole, LinkBlock>
{
    f("block", c.block);
    f("before", c.before);
    f("after", c.after);
}

void fields(auto &f, auto &c)
    requires isOne<std::remove_reference_t<decltype(c)>, InsertBlock, RemoveBlock>
{
    f("story", c.story);
    f("index", c.index);
    f("block", c.block);
}

void fields(auto &f, auto &c)
    requires isOne<std::remove_reference_t<decltype(c)>, InsertStory, RemoveStory>
{
    f("page", c.page);
    f("index", c.index);
    f("story", c.story);
}

void fields(auto &f, auto &c)
    requires isOne<std::remove_reference_t<decltype(c)>, SplitStory, MergeStories>
{
    f("first", c.first);
    f("second", c.second);
    f("index", c.index);
}

void fields(auto &f, auto &c)
    requires isOne<std::remove_reference_t<decltype(c)>, MoveStory>
{
    f("story", c.story);
    f("fromPage", c.fromPage);
    f("fromIndex", c.fromIndex);
    f("toPage", c.toPage);
    f("toIndex", c.toIndex);
}

void fields(auto &f, auto &c)
    requires isOne<std::remove_reference_t<decltype(c)>, InsertPage, RemovePage>
{
    f("index", c.index);
    f("page", c.page);
}

void fields(auto &f, auto &c)
    requires isOne<std::remove_reference_t<decltype(c)>, MovePage>
{
    f("page", c.page);
    f("from", c.from);
    f("to", c.to);
}

void fields(auto &f, auto &c)
    requires isOne<std::remove_reference_t<decltype(c)>, AddSource, DropSource>
{
    f("source", c.source);
}

void fields(auto &f, auto &c)
    requires isOne<std::remove_reference_t<decltype(c)>, AddPicture, DropPicture>
{
    f("picture", c.picture);
}

void fields(auto &f, auto &c)
    requires isOne<std::remove_reference_t<decltype(c)>, SetPicture>
{
    f("before", c.before);
    f("after", c.after);
}

void fields(auto &f, auto &c)
    requires isOne<std::remove_reference_t<decltype(c)>, SetIssueAttribute>
{
    f("attribute", c.attribute);
    f("before", c.before);
    f("after", c.after);
}

void fields(auto &f, auto &c)
    requires isOne<std::remove_reference_t<decltype(c)>, SetPageAttribute>
{
    f("page", c.page);
    f("attribute", c.attribute);
    f("before", c.before);
    f("after", c.after);
}

void fields(auto &f, auto &c)
    requires isOne<std::remove_reference_t<decltype(c)>, SetStoryAttribute>
{
    f("story", c.story);
    f("attribute", c.attribute);
    f("before", c.before);
    f("after", c.after);
}

void fields(auto &f, auto &c)
    requires isOne<std::remove_reference_t<decltype(c)>, Dismiss, Reinstate>
{
    f("dismissal", c.dismissal);
}

void fields(auto &f, auto &c)
    requires isOne<std::remove_reference_t<decltype(c)>, KeepWords, DropWords>
{
    f("words", c.words);
}

void fields(auto &f, auto &c)
    requires isOne<std::remove_reference_t<decltype(c)>, AttachProof, DetachProof>
{
    f("file", c.file);
}

void fields(auto &f, auto &c)
    requires isOne<std::remove_reference_t<decltype(c)>, MarkProof, UnmarkProof>
{
    f("mark", c.mark);
}

constexpr std::array names{
    "replace-text"_L1, "join-blocks"_L1,  "split-block"_L1, "set-role"_L1,      "insert-block"_L1, "remove-block"_L1,
    "insert-story"_L1, "remove-story"_L1, "split-story"_L1, "merge-stories"_L1, "move-story"_L1,   "insert-page"_L1,
    "remove-page"_L1,  "move-page"_L1,    "link-block"_L1,  "add-source"_L1,    "drop-source"_L1,  "add-picture"_L1,
    "drop-picture"_L1, "set-picture"_L1,  "set-issue"_L1,   "set-page"_L1,      "set-story"_L1,    "dismiss"_L1,
    "reinstate"_L1,    "keep-words"_L1,   "drop-words"_L1,  "attach-proof"_L1,  "detach-proof"_L1, "mark-proof"_L1,
    "unmark-proof"_L1,
};
static_assert(names.size() == std::variant_size_v<Change>);

struct Writer {
    QJsonObject object;
    void operator()(const char *name, const auto &value) { object.insert(QLatin1StringView(name), json(value)); }
};

struct Reader {
    const QJsonObject &object;
    bool good = true;
    void operator()(const char *name, auto &value)
    {
        const auto found = object.constFind(QLatin1StringView(name));
        good = good && found != object.constEnd() && read(*found, value);
    }
};

template<size_t I = 0>
std::optional<Change> readAs(QStringView name, const QJsonObject &json)
{
    if constexpr (I < std::variant_size_v<Change>) {
        if (name != names[I])
            return readAs<I + 1>(name, json);
        std::variant_alternative_t<I, Change> change;
        Reader reader{json};
        fields(reader, change);
        return reader.good ? std::optional<Change>(change) : std::nullopt;
    } else {
        return std::nullopt;
    }
}

} // namespace

QJsonObject toJson(const Change &change)
{
    Writer writer;
    writer.object.insert("do"_L1, QString(names[change.index()]));
    std::visit([&writer](const auto &c) { fields(writer, c); }, change);
    return writer.object;
}

Result<Change> changeFromJson(const QJsonObject &json)
{
    const QString name = json["do"_L1].toString();
    if (const std::optional<Change> change = readAs(name, json))
        return *change;
    return failure(Error::Code::Corrupt, QT_TRANSLATE_NOOP("core", "A stored change of the kind “%1” cannot be read."),
                   {name});
}

} // namespace galley
