mod debian/ezsms.ini
