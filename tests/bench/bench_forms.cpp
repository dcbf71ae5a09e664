// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a form, answering each of its questions in turn, its choices, and removing one of a thousand
// instances; three thousand instances filled in by their paths.
//   bench_forms FORM.xml…     and always a form of its own with a thousand instances of a repeat
#include "clock.h"
#include "formsession.h"
#include "random.h"
#include "xmltree.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::forms;

namespace {

constexpr int mostAnswers = 2000;

class Milliseconds
{
public:
    template <typename Work>
    auto of(const Work &work)
    {
        QElapsedTimer timer;
        timer.start();
        auto result = work();
        m_all.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        return result;
    }
    QString said()
    {
        if (m_all.empty())
            return u"none"_s;
        std::sort(m_all.begin(), m_all.end());
        const auto at = [this](double part) {
            return m_all[static_cast<std::size_t>(part * static_cast<double>(m_all.size() - 1))];
        };
        return u"n %1, median %2, p95 %3, most %4 ms"_s.arg(m_all.size())
            .arg(at(0.5), 0, 'f', 3)
            .arg(at(0.95), 0, 'f', 3)
            .arg(m_all.back(), 0, 'f', 3);
    }

private:
    std::vector<double> m_all;
};

std::vector<const Control *> questionsOf(const Control &control)
{
    std::vector<const Control *> all;
    for (const auto &child : control.children) {
        if (!child->isGroup())
            all.push_back(child.get());
        const auto below = questionsOf(*child);
        all.insert(all.end(), below.begin(), below.end());
    }
    return all;
}

QString answerFor(const std::vector<Choice> &choices, const SchemaNode &schema, int round)
{
    if (!choices.empty())
        return choices[static_cast<std::size_t>(round) % choices.size()].value;
    if (schema.type == DataType::Date)
        return u"2001-02-1%1"_s.arg(round % 10);
    return QString::number(20 + round);
}

void answerAll(FormSession &session, QTextStream &out)
{
    Milliseconds answering;
    Milliseconds choosing;
    int left = mostAnswers;
    for (int round = 0; round < 2; ++round) {
        for (const Control *control : questionsOf(session.form().body())) {
            Node *node = session.nodeAt(control->node->path());
            if (node == nullptr || --left < 0)
                continue;
            std::vector<Choice> choices;
            if (control->hasChoices())
                choices = choosing.of([&] { return session.choices(*control, *node); });
            const QString answer = answerFor(choices, *control->node, round);
            (void)answering.of([&] { return session.answer(*node, answer).has_value(); });
        }
    }
    out << "  answer and all it sets off: " << answering.said() << "\n  choices: " << choosing.said() << "\n";
    Milliseconds judging;
    const auto invalid = judging.of([&] { return session.invalidNodes().size(); });
    out << "  whole form judged (" << invalid << " not valid): " << judging.said() << "\n";
}

void measure(const QString &path, QTextStream &out)
{
    const SystemClock clock;
    SeededRandom random(1);
    Milliseconds opening;
    std::vector<std::unique_ptr<FormSession>>
        sessions; // kept: giving 100 MB back would be measured with what follows
    for (int i = 0; i < 5; ++i) {
        sessions.push_back(opening.of([&] {
            const FormReading reading = readFormFile(path);
            return reading.form ? FormSession::begin(reading.form, clock, random).value_or(nullptr) : nullptr;
        }));
    }
    const std::unique_ptr<FormSession> &session = sessions.back();
    if (!session) {
        out << path << ": cannot be used\n";
        return;
    }
    out << path << ": " << session->form().schemaNodes().size() << " nodes\n  opened: " << opening.said()
        << "\n";
    answerAll(*session, out);
}

void measureRepeat(QTextStream &out)
{
    const QByteArray xml =
        "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml' "
        "xmlns:jr='http://openrosa.org/javarosa'><h:head><h:title>R</h:title><model><instance><data id='r'>"
        "<r jr:template=''><a>1</a><p/><label/><n/></r><sum/><count/></data></instance>"
        "<bind nodeset='/data/r/p' type='int' calculate='position(..)'/>"
        "<bind nodeset='/data/r/label' calculate=\"concat(../p, '/', ../a)\"/>"
        "<bind nodeset='/data/r/n' relevant='../a &gt; 0'/>"
        "<bind nodeset='/data/sum' calculate='sum(/data/r/a)'/><bind nodeset='/data/count' "
        "calculate='count(/data/r)'/>"
        "</model></h:head><h:body><repeat nodeset='/data/r'><input ref='/data/r/a'/><input "
        "ref='/data/r/n'/></repeat>"
        "</h:body></h:html>";
    const SystemClock clock;
    SeededRandom random(1);
    const auto session = FormSession::begin(*openForm(xml, {}), clock, random);
    Node &root = (*session)->answers();
    const SchemaNode &repeat = *root.schema->child(u"r");
    Milliseconds adding;
    for (int i = 0; i < 1000; ++i)
        (void)adding.of([&] { return (*session)->addInstance(root, repeat).has_value(); });
    Milliseconds removing;
    for (int i = 0; i < 50; ++i)
        (void)removing.of(
            [&] { return (*session)->removeInstance(*(*session)->nodeAt(u"/data/r[1]"_s)).has_value(); });
    out << "repeat of 1,000: added: " << adding.said() << "\n  first removed: " << removing.said() << "\n";
}

/// As `form fill` does it: by paths, with rules that read what stands around the repeat by absolute paths.
void measureFilling(QTextStream &out)
{
    const QByteArray xml =
        "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml' "
        "xmlns:jr='http://openrosa.org/javarosa'><h:head><h:title>F</h:title><model><instance><data id='f'>"
        "<least>5</least><r jr:template=''><a/><b/><c/><d/><e/><double/><about/></r></data></instance>"
        "<bind nodeset='/data/r/a' type='int' constraint='. &gt;= /data/least'/>"
        "<bind nodeset='/data/r/b' relevant='/data/r/a &gt; 2'/><bind nodeset='/data/r/c' "
        "relevant='/data/r/b != 1'/><bind nodeset='/data/r/double' calculate='/data/r/a * 2'/>"
        "<bind nodeset='/data/r/about' calculate=\"concat(/data/r/a, ' ', /data/r/b, ' ', /data/r/c)\"/>"
        "</model></h:head><h:body><repeat nodeset='/data/r'><input ref='/data/r/a'/><input ref='/data/r/b'/>"
        "<input ref='/data/r/c'/><input ref='/data/r/d'/><input ref='/data/r/e'/></repeat></h:body></h:html>";
    const SystemClock clock;
    SeededRandom random(1);
    const auto session = FormSession::begin(*openForm(xml, {}), clock, random);
    Node &root = (*session)->answers();
    const SchemaNode &repeat = *root.schema->child(u"r");
    Milliseconds filling;
    (void)filling.of([&] {
        for (int i = 1; i <= 3000; ++i) {
            if (!(*session)->addInstance(root, repeat))
                return false;
            for (const char question : {'a', 'b', 'c', 'd', 'e'}) {
                Node *node = (*session)->nodeAt(u"/data/r[%1]/%2"_s.arg(i).arg(QLatin1Char(question)));
                if (node == nullptr || !(*session)->answer(*node, QString::number(i + 10)))
                    return false;
            }
        }
        return true;
    });
    Milliseconds judging;
    const auto invalid = judging.of([&] { return (*session)->invalidNodes().size(); });
    out << "3,000 instances of five questions and four rules, by their paths: " << filling.said()
        << "\n  judged (" << invalid << " not valid): " << judging.said() << "\n";
}

} // namespace

int main(int argc, char *argv[])
{
    QTextStream out(stdout);
    for (int i = 1; i < argc; ++i)
        measure(QString::fromLocal8Bit(argv[i]), out);
    measureRepeat(out);
    measureFilling(out);
    return 0;
}
