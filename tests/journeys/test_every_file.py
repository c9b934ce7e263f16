"""A folder of every kind of DICOM file, good and bad: the window opens what can be opened and lives."""


def test_the_window_survives_a_folder_of_everything(overread, shared_data):
    def story(hands):
        session, window = hands.session, hands.window
        hands.until(lambda: session.studies and not session.is_opening, timeout_s=120)
        assert len(session.studies) > 50
        assert "not opened" in hands.notices()
        shown = 0
        for study in session.studies:
            window.notice_bar.dismiss_all()
            session.show_study(study.uid)
            hands.until(lambda: session.frame is not None or window.notice_bar.text())
            shown += session.frame is not None
        assert shown > 50

    assert overread(story, shared_data / "dicom") == 0
