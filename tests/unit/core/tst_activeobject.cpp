// SPDX-License-Identifier: GPL-3.0-or-later
#include "activeobject.h"

#include <QSemaphore>
#include <QTest>

#include <vector>

using namespace yizhan;

namespace {

/// Writes down what was done, and where.
struct Notes
{
    std::vector<int> order;
    QThread *worked = nullptr;
    QThread *ended = nullptr;
};

class Writer
{
public:
    explicit Writer(Notes &notes) : m_notes(notes) {}
    ~Writer() { m_notes.ended = QThread::currentThread(); }
    Q_DISABLE_COPY_MOVE(Writer)
    int write(int number)
    {
        m_notes.worked = QThread::currentThread();
        m_notes.order.push_back(number);
        return number * 2;
    }

private:
    Notes &m_notes;
};

} // namespace

/// One object, one thread, one thing after another.
class TestActiveObject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedIsAnswered();
    void everythingPostedIsDoneInItsOrderBeforeTheEnd();
    void theObjectWorksAndEndsOnItsOwnThread();
    void workMayPostMoreWork();
};

void TestActiveObject::whatIsAskedIsAnswered()
{
    Notes notes;
    ActiveObject<Writer> writer(std::make_unique<Writer>(notes), QStringLiteral("writer"));
    QCOMPARE(writer.ask([](Writer &object) { return object.write(21); }).result(), 42);
}

void TestActiveObject::everythingPostedIsDoneInItsOrderBeforeTheEnd()
{
    Notes notes;
    {
        ActiveObject<Writer> writer(std::make_unique<Writer>(notes), QStringLiteral("writer"));
        for (int number = 0; number < 100; ++number)
            writer.tell([number](Writer &object) { object.write(number); });
    }
    QCOMPARE(notes.order.size(), std::size_t(100));
    QVERIFY(std::is_sorted(notes.order.begin(), notes.order.end()));
}

void TestActiveObject::theObjectWorksAndEndsOnItsOwnThread()
{
    Notes notes;
    {
        ActiveObject<Writer> writer(std::make_unique<Writer>(notes), QStringLiteral("writer"));
        writer.tell([](Writer &object) { object.write(1); });
    }
    QVERIFY(notes.worked != nullptr);
    QVERIFY(notes.worked != QThread::currentThread());
    QCOMPARE(notes.ended, notes.worked);
}

void TestActiveObject::workMayPostMoreWork()
{
    Notes notes;
    ActiveObject<Writer> writer(std::make_unique<Writer>(notes), QStringLiteral("writer"));
    QSemaphore done;
    writer.tell([&](Writer &object) {
        object.write(1);
        writer.tell([&done](Writer &later) {
            later.write(3);
            done.release();
        });
        object.write(2);
    });
    done.acquire();
    QCOMPARE(notes.order, std::vector({1, 2, 3}));
}

QTEST_GUILESS_MAIN(TestActiveObject)
#include "tst_activeobject.moc"
