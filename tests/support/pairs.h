#pragma once

#include "core/checks/check.h"
#include "core/checks/runner.h"

/// Checks for tests of the window: simple ones that need no language data.
namespace galley::test {

/// Flags every character that follows itself, and every paragraph that ends without a full stop before another one.
class PairCheck : public Check
{
public:
    CheckInfo info() const override
    {
        return {QStringLiteral("test/pair"), Message("Pair"), Message("Flags pairs."), Scope::Story, Severity::A, {}};
    }

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        const QList<Block> &blocks = scope.story->blocks;
        for (qsizetype b = 0; b < blocks.size(); ++b) {
            const QString &text = blocks[b].text;
            for (qsizetype i = 1; i < text.size(); ++i)
                if (text[i] == text[i - 1])
                    sink.add(pair(blocks[b], i));
            const bool runs = b + 1 < blocks.size() && isRunningText(blocks[b].role.role)
                && isRunningText(blocks[b + 1].role.role) && !text.isEmpty() && !blocks[b + 1].text.isEmpty();
            if (runs && !text.endsWith(u'。'))
                sink.add(seam(blocks[b], blocks[b + 1]));
        }
    }

private:
    static Finding pair(const Block &block, qsizetype at)
    {
        Finding finding;
        finding.check = QStringLiteral("test/pair");
        finding.severity = Severity::B;
        finding.place = Place::in(block.id, {at - 1, at + 1});
        finding.text = block.text.mid(at - 1, 2);
        finding.message = Message("A character stands twice.");
        finding.fixes = {{Fix::Kind::Replace, Message("Delete one"), block.text.mid(at, 1), Role::Paragraph},
                         {Fix::Kind::SetRole, Message("Make it a subhead"), {}, Role::Subhead}};
        return finding;
    }
    static Finding seam(const Block &first, const Block &second)
    {
        Finding finding;
        finding.check = QStringLiteral("test/pair");
        finding.severity = Severity::A;
        finding.place = {first.id, first.text.size() - 1, second.id, 1};
        finding.text = first.text.right(1) + u'⏎' + second.text.left(1);
        finding.message = Message("A sentence is cut in two.");
        finding.fixes = {{Fix::Kind::Join, Message("Join"), {}, Role::Paragraph}};
        return finding;
    }
};

inline std::shared_ptr<const Checks> pairChecks()
{
    Checks checks;
    checks.push_back(std::make_unique<PairCheck>());
    return std::make_shared<const Checks>(std::move(checks));
}

} // namespace galley::test
