#include "core/checks/numerals/formslips.h"
#include "core/checks/numerals/numerals.h"
#include "core/checks/punctuation/context.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"numerals/form"_s;

class NumeralForm final : public Check
{
public:
    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        const Block &block = *scope.block;
        if (block.role.role == Role::Folio || block.role.role == Role::Other || !isChineseText(block.text))
            return;
        for (const FormSlip &slip : formSlips(block.text, scope.issue.date()))
            sink.add(finding(block, slip));
    }

private:
    static Finding finding(const Block &block, const FormSlip &slip)
    {
        Finding finding{.check = id,
                        .severity = Severity::C,
                        .certainty = slip.certainty,
                        .place = Place::in(block.id, slip.span),
                        .text = slip.span.of(block.text).toString(),
                        .message = slip.message};
        if (!slip.right.isNull())
            finding.fixes = {{.kind = Fix::Kind::Replace,
                              .label = Message(QT_TRANSLATE_NOOP("core", "Write “%1”"), {slip.right}),
                              .replacement = slip.right}};
        return finding;
    }
};

CheckInfo NumeralForm::info() const
{
    QList<Example> examples{
        {.text = u"今年客流预计增长5-10%。"_s, .flagged = u"5-10%"_s, .fixed = u"5%—10%"_s},
        {.text = u"候船室里坐着三、四个人。"_s, .flagged = u"三、四"_s, .fixed = u"三四"_s},
        {.text = u"市民欢度2026春节，江上灯火通明。"_s, .flagged = u"2026"_s, .fixed = u"2026年"_s},
        {.text = u"渡口近100多人排队候船。"_s, .flagged = u"近100多"_s},
        {.text = u"新步道全长约12公里左右。"_s, .flagged = u"约12公里左右"_s},
        {.text = u"大桥于2024.2.1建成通车。"_s, .flagged = u"2024.2.1"_s, .fixed = u"2024年2月1日"_s},
        {.text = u"全年接待游客２３万人次。"_s, .flagged = u"２３"_s, .fixed = u"23"_s},
    };
    for (const QString &silent :
         {u"今年客流预计增长5%—10%。"_s, u"第三、四季度开工。"_s, u"一、二线城市的游客多了。"_s,
          u"《2026春节江上灯会方案》今天公布。"_s, u"约100人在渡口候船。"_s, u"码头附近3公里左右没有停车场。"_s,
          u"新版本2.0.1今天发布。"_s, u"24年来，他一直守着渡口。"_s, u"一、二、三号码头同时开放。"_s,
          u"The index rose 5-10% in 2026.2.1 terms."_s})
        examples.append({.text = silent});
    return {.id = id,
            .title = Message(QT_TRANSLATE_NOOP("core", "Form of a number")),
            .explanation = Message(QT_TRANSLATE_NOOP(
                "core",
                "Finds numbers that are not written as the national standard (GB/T 15835–2011) or plain sense wants: a "
                "range of shares with one percent sign, a 、 inside a guess (三、四个), a year of two digits before a "
                "month, 2024春节 without 年, a guess called so twice (近100多, 约…左右), dotted dates, full-width "
                "figures. Names in quotation marks and text in letters are left alone.")),
            .scope = Scope::Block,
            .severity = Severity::C,
            .examples = examples};
}

} // namespace

std::unique_ptr<Check> numeralForm()
{
    return std::make_unique<NumeralForm>();
}

} // namespace galley
