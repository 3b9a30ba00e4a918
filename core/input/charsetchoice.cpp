#include "core/input/charset.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype looked = 64 * 1024;
constexpr qsizetype longestSample = 40;

QString sampleOf(const QString &text)
{
    const QList<ReceivedLine> lines = linesOf({text.left(looked), {}}, 0);
    return lines.isEmpty() ? QString() : lines.first().text.left(longestSample);
}

CharsetChoice choiceOf(const QString &charset, QByteArrayView bytes)
{
    const Conversion read = convert(bytes, charset.toLatin1(), OnDamage::Replace);
    QString text = read.text;
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return {charset, read.damaged, sampleOf(text)};
}

} // namespace

QList<CharsetChoice> charsetsToChoose(const QByteArray &bytes)
{
    static const QStringList telling{u"UTF-8"_s, u"GB18030"_s, u"Big5"_s, u"Shift_JIS"_s, u"EUC-KR"_s};
    // These make something of any bytes, so that damage says nothing of them.
    static const QStringList taking{u"UTF-16LE"_s, u"UTF-16BE"_s, u"windows-1252"_s};
    const Result<DecodedText> detected = decode(bytes, {});
    const QByteArrayView head = QByteArrayView(bytes).first(std::min(looked, bytes.size()));
    QList<CharsetChoice> choices;
    for (const QString &charset : telling)
        choices << choiceOf(charset, head);
    std::ranges::stable_sort(choices, {}, &CharsetChoice::damaged);
    for (const QString &charset : taking)
        choices << choiceOf(charset, head);
    std::ranges::stable_partition(
        choices, [&](const CharsetChoice &choice) { return detected && choice.charset == detected->charset; });
    return choices;
}

} // namespace galley
