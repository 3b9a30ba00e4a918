#include "core/recognise/weights.h"

#include "core/base/embedded.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr double never = -40;   // what the table does not know
constexpr double unusual = -13; // what it does not name, but copy may bring

const auto seamsPath = u"language/paragraph-seams.json"_s;
const auto rolesPath = u"language/paragraph-roles.json"_s;

LinearWeights linearFrom(const QJsonObject &object)
{
    LinearWeights weights;
    weights.bias = object["bias"_L1].toDouble();
    const QJsonObject byName = object["weights"_L1].toObject();
    for (auto it = byName.begin(); it != byName.end(); ++it)
        weights.byName.insert(it.key(), it.value().toDouble());
    return weights;
}

std::unexpected<Error> unknownName(const QString &name)
{
    return embedded::wrongEntry(rolesPath, name);
}

Result<SeamWeights> seamsOf(const QJsonObject &object)
{
    SeamWeights weights;
    weights.withLanguage = linearFrom(object["with language"_L1].toObject());
    weights.byForm = linearFrom(object["by form"_L1].toObject());
    weights.insideText = object["inside text"_L1].toDouble();
    weights.report = object["report"_L1].toDouble();
    weights.certain = object["certain"_L1].toDouble();
    if (weights.withLanguage.byName.isEmpty() || weights.byForm.byName.isEmpty())
        return embedded::wrongEntry(seamsPath, u"weights"_s);
    return weights;
}

/// Reads the table of roles; keeps what later parts refer to by name.
class RoleReader
{
public:
    Result<RoleWeights> read(const QJsonObject &object)
    {
        m_weights.seamScale = object["seam"_L1]["scale"_L1].toDouble(1);
        m_weights.seamBonus = object["seam"_L1]["bonus"_L1].toDouble();
        const QJsonObject states = object["states"_L1].toObject();
        for (const Result<> &done : {readStates(states), readNext(states),
                                     readCues(object["cues"_L1].toObject(), object["like"_L1].toObject())})
            if (!done)
                return std::unexpected(done.error());
        const QJsonObject bias = object["bias"_L1].toObject();
        for (auto each = m_columns.cbegin(); each != m_columns.cend(); ++each)
            m_weights.bias[size_t(each.value())] = bias[each.key()].toDouble();
        return m_weights;
    }

private:
    int column(const QString &name)
    {
        const auto known = m_columns.constFind(name);
        if (known != m_columns.cend())
            return *known;
        m_weights.cueByColumn.emplace_back(size_t(cueCount), 0.0);
        m_weights.bias.push_back(0);
        return *m_columns.insert(name, int(m_weights.cueByColumn.size()) - 1);
    }

    Result<> readStates(const QJsonObject &states)
    {
        for (auto it = states.begin(); it != states.end(); ++it) {
            const QJsonObject given = it.value().toObject();
            const QString roleText = given["role"_L1].toString(it.key());
            const std::optional<Role> role = roleFromName(roleText);
            if (!role)
                return unknownName(roleText);
            LineState state;
            state.name = it.key();
            state.role = *role;
            state.starts = given.contains("opens"_L1);
            state.continues = given["continues"_L1].toBool();
            state.column = column(given["column"_L1].toString(roleText));
            m_byName.insert(it.key(), m_weights.states.size());
            m_weights.states.push_back(state);
            m_weights.first.push_back(given["opens"_L1].toDouble(never));
            m_weights.last.push_back(given["ends"_L1].toDouble(unusual));
        }
        return {};
    }

    Result<> readNext(const QJsonObject &states)
    {
        const size_t count = m_weights.states.size();
        m_weights.next.assign(count, std::vector<double>(count, never));
        for (size_t from = 0; from < count; ++from) {
            for (size_t to = 0; to < count; ++to) {
                const LineState &state = m_weights.states[to];
                if (state.starts)
                    m_weights.next[from][to] = m_weights.last[from] + m_weights.first[to];
                else if (!state.continues)
                    m_weights.next[from][to] = unusual;
            }
            const QJsonObject named = states[m_weights.states[from].name]["next"_L1].toObject();
            for (auto it = named.begin(); it != named.end(); ++it) {
                if (!m_byName.contains(it.key()))
                    return unknownName(it.key());
                m_weights.next[from][m_byName.value(it.key())] = it.value().toDouble();
            }
        }
        return {};
    }

    Result<> readCues(const QJsonObject &cues, const QJsonObject &like)
    {
        for (auto it = cues.begin(); it != cues.end(); ++it) {
            const std::optional<Cue> cue = cueFromName(it.key());
            if (!cue)
                return unknownName(it.key());
            const QJsonObject columns = it.value().toObject();
            for (auto each = columns.begin(); each != columns.end(); ++each) {
                if (each.key() == "else"_L1)
                    continue;
                if (!m_columns.contains(each.key()))
                    return unknownName(each.key());
            }
            for (auto each = m_columns.cbegin(); each != m_columns.cend(); ++each)
                m_weights.cueByColumn[size_t(each.value())][size_t(*cue)] = columns[each.key()].toDouble(
                    columns[like[each.key()].toString("else"_L1)].toDouble(columns["else"_L1].toDouble()));
        }
        return {};
    }

    RoleWeights m_weights;
    QHash<QString, int> m_columns;
    QHash<QString, size_t> m_byName;
};

Result<RoleWeights> rolesOf(const QJsonObject &object)
{
    return RoleReader().read(object);
}

} // namespace

Result<SeamWeights> seamWeightsFrom(const QByteArray &json)
{
    return embedded::objectFrom(json, seamsPath).and_then(seamsOf);
}

const SeamWeights &seamWeights()
{
    static const SeamWeights weights = embedded::required(embedded::object(seamsPath).and_then(seamsOf));
    return weights;
}

Result<RoleWeights> roleWeightsFrom(const QByteArray &json)
{
    return embedded::objectFrom(json, rolesPath).and_then(rolesOf);
}

const RoleWeights &roleWeights()
{
    static const RoleWeights weights = embedded::required(embedded::object(rolesPath).and_then(rolesOf));
    return weights;
}

} // namespace galley
