#include "core/language/ngramlanguage.h"

#include <libime/core/datrie.h>
#include <libime/core/lattice.h>
#include <libime/pinyin/pinyindictionary.h>

#include <QFile>
#include <QStandardPaths>
#include <QtTranslation>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr std::size_t wordsExpected = 330'000;

/// LibIME's own order: the folders of LIBIME_MODEL_DIRS, then where the library was installed.
std::shared_ptr<const libime::StaticLanguageModelFile> modelFile()
{
    return libime::DefaultLanguageModelResolver::instance().languageModelFileForLanguage("zh_CN");
}

QString lexiconFile()
{
    return QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"libime/sc.dict"_s);
}

/// Adds one key of the dictionary, which reads pronunciation ! word.
void addKey(const std::string &key, const libime::LanguageModel &model, Lexicon &lexicon, WordHoles &holes)
{
    const std::size_t separator = key.find('!');
    if (separator == std::string::npos)
        return;
    const std::string_view word = std::string_view(key).substr(separator + 1);
    const QString text = QString::fromUtf8(word.data(), qsizetype(word.size()));
    const libime::WordIndex index = model.index(word);
    if (index == model.unknown()) {
        lexicon.add(text, Lexicon::notInModel, 0);
        return;
    }
    libime::State ignored{};
    holes.add(text);
    lexicon.add(text, index, model.score(model.nullState(), libime::WordNode({}, index), ignored));
}

void readWords(const QString &path, const libime::LanguageModel &model, Lexicon &lexicon, WordHoles &holes)
{
    libime::PinyinDictionary dictionary;
    dictionary.load(libime::PinyinDictionary::SystemDict, QFile::encodeName(path).constData(),
                    libime::PinyinDictFormat::Binary);
    const libime::PinyinTrie &trie = *dictionary.trie(libime::PinyinDictionary::SystemDict);
    std::string key;
    trie.foreach ([&](float, std::size_t length, libime::PinyinTrie::position_type position) {
        trie.suffix(key, length, position);
        addKey(key, model, lexicon, holes);
        return true;
    });
    holes.settle();
}

std::unexpected<Error> missing(const char *package)
{
    return failure(Error::Code::NotFound,
                   QT_TRANSLATE_NOOP("core", "The Chinese language data is not installed: install the package %1."),
                   {QString::fromLatin1(package)});
}

} // namespace

Result<std::shared_ptr<const Language>> simplifiedChinese()
{
    // LibIME throws what it cannot read; that ends here.
    try {
        std::shared_ptr<const libime::StaticLanguageModelFile> file = modelFile();
        if (!file)
            return missing("libime-data-language-model");
        const QString words = lexiconFile();
        if (words.isEmpty())
            return missing("libime-data");
        auto model = std::make_unique<libime::LanguageModel>(std::move(file));
        Lexicon lexicon(wordsExpected);
        WordHoles holes;
        readWords(words, *model, lexicon, holes);
        return std::make_shared<NgramLanguage>(NgramModel(std::move(model), std::move(lexicon), std::move(holes)));
    } catch (const std::exception &problem) {
        return failure(Error::Code::Unreadable,
                       QT_TRANSLATE_NOOP("core", "The Chinese language data cannot be read: %1"),
                       {QString::fromLocal8Bit(problem.what())});
    }
}

} // namespace galley
