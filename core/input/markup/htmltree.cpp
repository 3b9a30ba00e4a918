#include "core/input/markup/htmltree.h"

#include <csetjmp>
#include <cstdlib>
#include <ctime>

namespace galley {

namespace {

constexpr size_t mostMemory = size_t(768) * 1024 * 1024;
/// The parser walks up all open elements at every tag, so that a page nested without end takes the square of its size.
/// A page of 10 MB takes a third of one.
constexpr double mostSeconds = 5;

/// Of this thread at work: a busy computer is no reason to refuse a page.
double seconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

/// Stands before every piece that the parser asks for, so that all can be freed without it.
struct alignas(std::max_align_t) Piece {
    Piece *before;
    Piece *behind;
    size_t size;
};

} // namespace

struct HtmlTree::Memory {
    Piece all{&all, &all, 0};
    size_t used = 0;
    unsigned pieces = 0;
    double begun = seconds();
    std::jmp_buf tooMuch{};

    std::stop_token stop;

    explicit Memory(std::stop_token asked)
        : stop(std::move(asked))
    {
    }
    Q_DISABLE_COPY_MOVE(Memory)

    ~Memory()
    {
        for (Piece *piece = all.behind; piece != &all;)
            std::free(std::exchange(piece, piece->behind));
    }

    static void *allocate(void *self, size_t size)
    {
        auto &memory = *static_cast<Memory *>(self);
        const bool isOver = ++memory.pieces % 64 == 0
            && (memory.stop.stop_requested() || seconds() > memory.begun + mostSeconds);
        auto *piece = !isOver && memory.used + size <= mostMemory
            ? static_cast<Piece *>(std::malloc(sizeof(Piece) + size))
            : nullptr;
        // The parser is C, has no way to be told, and keeps nothing outside of these pieces.
        if (!piece)
            std::longjmp(memory.tooMuch, 1);
        *piece = {&memory.all, memory.all.behind, size};
        memory.all.behind->before = piece;
        memory.all.behind = piece;
        memory.used += size + sizeof(Piece);
        return piece + 1;
    }

    static void release(void *self, void *address)
    {
        if (!address)
            return;
        auto &memory = *static_cast<Memory *>(self);
        Piece *piece = static_cast<Piece *>(address) - 1;
        piece->before->behind = piece->behind;
        piece->behind->before = piece->before;
        memory.used -= piece->size + sizeof(Piece);
        std::free(piece);
    }
};

HtmlTree::HtmlTree(const QByteArray &text, const std::stop_token &stop)
    : m_text(text)
    , m_memory(std::make_unique<Memory>(stop))
{
    if (const GumboOutput *output = parsed(*m_memory, m_text))
        m_root = output->root;
}

HtmlTree::~HtmlTree() = default;

/// Nothing that C++ would have to destroy may live in here: the parser is left by a jump.
const GumboOutput *HtmlTree::parsed(Memory &memory, const QByteArray &text)
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &Memory::allocate;
    options.deallocator = &Memory::release;
    options.userdata = &memory;
    options.max_errors = 0;
    if (setjmp(memory.tooMuch) != 0)
        return nullptr;
    return gumbo_parse_with_options(&options, text.constData(), size_t(text.size()));
}

} // namespace galley
