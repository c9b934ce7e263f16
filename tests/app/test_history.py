from app.history import History


def test_undo_returns_the_very_state_that_was_there():
    first, second, third = object(), object(), object()
    history = History(first)
    history.push(second)
    history.push(third)

    assert history.undo() is second
    assert history.undo() is first
    assert not history.can_undo
    assert history.undo() is first
    assert history.redo() is second
    assert history.can_redo


def test_a_new_state_forgets_what_was_undone():
    history = History(1)
    history.push(2)
    history.undo()
    history.push(3)

    assert not history.can_redo
    assert history.redo() == 3
    assert history.undo() == 1
