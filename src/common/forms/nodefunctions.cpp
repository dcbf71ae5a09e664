// SPDX-License-Identifier: GPL-3.0-or-later
#include "functiontable.h"
#include "random.h"
#include "valueindex.h"
#include "xmlnode.h"
#include "xpathnumbers.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

using Place = Evaluator::Place;

Value mustBeNodes(Evaluator &of, const Expression &call)
{
    return of.failed("expression.type", call.text + u"() takes a node-set"_s);
}

std::size_t relevantIn(const NodeSet &nodes)
{
    return static_cast<std::size_t>(
        std::count_if(nodes.begin(), nodes.end(), [](const Node *node) { return node->relevant; }));
}

Value count(Evaluator &of, const Expression &call, const Place &place)
{
    const Value value = of.argument(call, 0, place);
    if (!value.isNodes())
        return mustBeNodes(of, call);
    return Value::of(static_cast<double>(relevantIn(value.nodes)));
}

Value countNonEmpty(Evaluator &of, const Expression &call, const Place &place)
{
    const Value value = of.argument(call, 0, place);
    if (!value.isNodes())
        return mustBeNodes(of, call);
    double number = 0;
    for (const Node *node : value.nodes)
        number += node->stringValue().isEmpty() ? 0 : 1;
    return Value::of(number);
}

Value position(Evaluator &of, const Expression &call, const Place &place)
{
    if (call.operands.empty())
        return Value::of(static_cast<double>(place.position));
    const Value value = of.argument(call, 0, place);
    if (!value.isNodes())
        return mustBeNodes(of, call);
    if (value.nodes.empty())
        return Value::of(std::nan(""));
    return Value::of(static_cast<double>(value.nodes.front()->positionAmongNamesakes()));
}

Value last(Evaluator &, const Expression &, const Place &place)
{
    return Value::of(static_cast<double>(place.size));
}

Value current(Evaluator &of, const Expression &, const Place &)
{
    return Value::of(of.origin() == nullptr ? NodeSet() : NodeSet{of.origin()});
}

Value instance(Evaluator &of, const Expression &call, const Place &place)
{
    const QString id = of.textArgument(call, 0, place);
    const Node *document = of.world().instanceNamed(id);
    if (document == nullptr)
        return of.failed("expression.instance", u"there is no instance "_s + id);
    return Value::of(NodeSet{document});
}

template <QString Node::*part>
Value named(Evaluator &of, const Expression &call, const Place &place)
{
    if (call.operands.empty())
        return Value::of(place.node == nullptr ? QString() : place.node->*part);
    const Value value = of.argument(call, 0, place);
    if (!value.isNodes())
        return mustBeNodes(of, call);
    return Value::of(value.nodes.empty() ? QString() : value.nodes.front()->*part);
}

const Node *ancestorAmong(const Node *node, const NodeSet &among)
{
    for (; node != nullptr; node = node->parent) {
        if (std::find(among.begin(), among.end(), node) != among.end())
            return node;
    }
    return nullptr;
}

/// indexed-repeat(node, repeat, index, …): those of the nodes that stand in the instances so numbered.
Value indexedRepeat(Evaluator &of, const Expression &call, const Place &place)
{
    if (call.operands.size() % 2 == 0)
        return of.failed("expression.arguments", u"indexed-repeat() takes pairs of repeat and index"_s);
    Value value = of.wideArgument(call, 0, place);
    for (std::size_t i = 1; i + 1 < call.operands.size(); i += 2) {
        const Value repeat = of.wideArgument(call, i, place);
        const double index = of.numberArgument(call, i + 1, place);
        if (!value.isNodes() || !repeat.isNodes())
            return mustBeNodes(of, call);
        NodeSet wanted;
        for (const Node *each : repeat.nodes) {
            if (static_cast<double>(each->positionAmongNamesakes()) == index)
                wanted.push_back(each);
        }
        if (!of.spend(value.nodes.size() * (wanted.size() + 1)))
            return {};
        std::erase_if(value.nodes,
                      [&wanted](const Node *node) { return ancestorAmong(node, wanted) == nullptr; });
    }
    return value;
}

/// The generator of Park and Miller with their first multiplier, as ODK's clients use it, so that a seed
/// gives everybody the same order.
class ParkMiller
{
public:
    explicit ParkMiller(qint64 seed) : m_state(seed % modulus)
    {
        if (m_state <= 0)
            m_state += modulus - 1;
    }

    std::size_t below(std::size_t bound)
    {
        m_state = m_state * 16'807 % modulus;
        const double unit = static_cast<double>(m_state - 1) / static_cast<double>(modulus - 1);
        return std::min(bound - 1, static_cast<std::size_t>(unit * static_cast<double>(bound)));
    }

private:
    static constexpr qint64 modulus = 2'147'483'647;
    qint64 m_state;
};

/// A text that is no number is a seed by its hash.
qint64 seedIn(Evaluator &of, const Value &value)
{
    const double number = of.conversion().number(value);
    if (std::isfinite(number))
        return static_cast<qint64>(std::clamp(number, -9e15, 9e15));
    const QByteArray hash =
        QCryptographicHash::hash(of.conversion().text(value).toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<qint64>(hash.constData());
}

Value randomize(Evaluator &of, const Expression &call, const Place &place)
{
    const Value value = of.argument(call, 0, place);
    if (!value.isNodes())
        return mustBeNodes(of, call);
    const qint64 seed = call.operands.size() > 1 ? seedIn(of, of.argument(call, 1, place))
                                                 : static_cast<qint64>(of.world().random().next() >> 2);
    ParkMiller random(seed);
    NodeSet shuffled; // Fisher and Yates, from the inside out
    for (const Node *node : value.nodes) {
        if (!node->relevant)
            continue;
        const std::size_t at = random.below(shuffled.size() + 1);
        shuffled.push_back(node);
        std::swap(shuffled[at], shuffled.back());
    }
    return Value::of(std::move(shuffled));
}

/// pulldata(list, column, key column, key): from the first row with that key.
Value pullData(Evaluator &of, const Expression &call, const Place &place)
{
    const Node *document = of.world().instanceNamed(of.textArgument(call, 0, place));
    const Node *list = document == nullptr ? nullptr : document->firstElement();
    const Node *first = list == nullptr ? nullptr : list->firstElement();
    const QString column = of.textArgument(call, 1, place);
    const QString keys = of.textArgument(call, 2, place);
    const QString key = of.textArgument(call, 3, place);
    if (first == nullptr || key.isEmpty())
        return Value::of(QString());
    const Node *row = nullptr;
    if (const ValueIndex *index = of.world().index(); index != nullptr && index->covers(list)) {
        const NodeSet &rows = index->find(list, first->local, keys, key);
        row = rows.empty() ? nullptr : rows.front();
    } else {
        of.spend(list->children.size());
        for (const auto &each : list->children) {
            const Node *cell = each->child(keys);
            if (row == nullptr && cell != nullptr && cell->stringValue() == key)
                row = each.get();
        }
    }
    const Node *cell = row == nullptr ? nullptr : row->child(column);
    return Value::of(cell == nullptr ? QString() : cell->stringValue());
}

constexpr Function functions[] = {
    {"count"_L1, 1, 1, count},
    {"count-non-empty"_L1, 1, 1, countNonEmpty},
    {"position"_L1, 0, 1, position},
    {"last"_L1, 0, 0, last},
    {"current"_L1, 0, 0, current},
    {"instance"_L1, 1, 1, instance},
    {"name"_L1, 0, 1, named<&Node::name>},
    {"local-name"_L1, 0, 1, named<&Node::local>},
    {"namespace-uri"_L1, 0, 1, named<&Node::namespaceUri>},
    {"indexed-repeat"_L1, 3, -1, indexedRepeat},
    {"randomize"_L1, 1, 2, randomize},
    {"pulldata"_L1, 4, 4, pullData},
};

} // namespace

std::span<const Function> nodeFunctions()
{
    return functions;
}

} // namespace yizhan::forms
